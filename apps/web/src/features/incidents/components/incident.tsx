import type { IncidentView } from '@talka/contracts';
import { Tag, Timeline, type TimelineStep } from '@talka/ui';
import { useFormats, useLanguage, useText } from '../../../site/text.js';
import { officeWords } from '../office-words.js';

/** One incident: since when, whether it is over, and all that was said of it in its order. */
export function Incident({ incident }: { incident: IncidentView }) {
  const t = useText('incidents');
  const { dateTime } = useFormats();
  const last = incident.posts.length - 1;
  const steps = incident.posts.map(({ kind, what, doing, at }, place): TimelineStep => {
    const isNow = !incident.over && place === last;
    return {
      id: `${place}`,
      title: t(`incidents.post-${kind}`),
      when: <time dateTime={at}>{dateTime(at)}</time>,
      state: isNow ? 'now' : 'done',
      stateLabel: t(isNow ? 'incidents.now' : 'incidents.told'),
      children: (
        <>
          <Said words={what} />
          {doing ? <Said words={doing} before={t('incidents.doing')} /> : null}
        </>
      ),
    };
  });
  const heading = `incident-${incident.number}`;
  return (
    <article className="incident" aria-labelledby={heading}>
      <Tag tone={incident.over ? 'done' : 'danger'}>
        {t(incident.over ? 'incidents.over' : 'incidents.going')}
      </Tag>
      <h3 id={heading}>{t('incidents.one', { number: incident.number, since: dateTime(incident.since) })}</h3>
      <Timeline label={t('incidents.history')} steps={steps} />
    </article>
  );
}

function Said({ words, before }: { words: IncidentView['posts'][number]['what']; before?: string }) {
  const { lang, text } = officeWords(words, useLanguage());
  return (
    <p className="incident__words">
      {before ? <b>{before} </b> : null}
      <span lang={lang}>{text}</span>
    </p>
  );
}
