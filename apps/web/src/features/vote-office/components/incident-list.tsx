import type { IncidentView, OfficeVoteView } from '@talka/contracts';
import { Details, Section, Skeleton, Tag, Timeline } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { AddToIncident } from './add-to-incident.js';

interface Here {
  readonly view: OfficeVoteView;
  readonly municipality: string;
}

/** What the public was told so far, each to be gone on with. */
export function IncidentList({ view, municipality }: Here) {
  const t = useText('voteoffice');
  const params = { number: view.number };
  const { data, error, refetch } = useCall('votes.incidents', { params }, { staleTime: 0 });
  return (
    <Section title={t('voteoffice.incidents-told')}>
      {data?.incidents.length === 0 ? <p className="t-muted">{t('voteoffice.incidents-none')}</p> : null}
      {data?.incidents.map((incident) => (
        <Incident key={incident.number} {...{ view, municipality, incident }} />
      ))}
      {data ? null : error ? (
        <Trouble error={error} retry={() => void refetch()} />
      ) : (
        <Skeleton label={t('voteoffice.loading')} lines={4} />
      )}
    </Section>
  );
}

function Incident({ view, municipality, incident }: Here & { readonly incident: IncidentView }) {
  const t = useText('voteoffice');
  const { dateTime } = useFormats();
  const { number, since, over, posts } = incident;
  const heading = `incident-${number}`;
  return (
    <article className="vote-office__incident" aria-labelledby={heading}>
      <Tag tone={over ? 'done' : 'danger'}>
        {t(over ? 'voteoffice.incident-is-over' : 'voteoffice.incident-goes-on')}
      </Tag>
      <h3 id={heading}>{t('voteoffice.incident-one', { number, since: dateTime(since) })}</h3>
      <Timeline
        label={t('voteoffice.incidents-told')}
        steps={posts.map(({ kind, what, doing, at }, place) => ({
          id: `${place}`,
          title: t(`voteoffice.post-${kind}`),
          when: dateTime(at),
          state: 'done',
          stateLabel: t('voteoffice.state-done'),
          children: (
            <>
              <p lang="lv">{what.lv}</p>
              {doing ? <p lang="lv">{doing.lv}</p> : null}
            </>
          ),
        }))}
      />
      <Details summary={t('voteoffice.incident-add', { number })}>
        <AddToIncident view={view} municipality={municipality} incident={number} />
      </Details>
    </article>
  );
}
