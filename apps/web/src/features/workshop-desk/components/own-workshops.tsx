import type { OrganisationRole } from '@talka/identity';
import type { WorkshopBody } from '@talka/contracts';
import { Details, Entries, Entry, Tag, type Tone } from '@talka/ui';
import { mayWith, type WorkshopState } from '@talka/workshops';
import { forget, useAction, useCall } from '../../../site/api.js';
import { CopyField } from '../../../site/copy-field.js';
import { pathIn } from '../../../site/language.js';
import { Link, useGo } from '../../../site/link.js';
import { StartNamed } from '../../../site/start-named.js';
import { useFormats, useLanguage, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import '../desk.css';

export const STATE_TONES: Readonly<Record<WorkshopState, Tone>> = {
  draft: 'new',
  published: 'done',
  cancelled: 'danger',
  closed: 'neutral',
};

/** The workshops of an organisation, each with its state, and starting one. */
export function OwnWorkshops({ organisation, role }: { organisation: number; role: OrganisationRole }) {
  const t = useText('workshopdesk', 'workshops', 'organise');
  const { day } = useFormats();
  const found = useCall('led-workshops.list', { params: { organisation } }, { staleTime: 0 });
  const workshops = found.data?.workshops ?? [];
  if (!mayWith({ organisation: role, leads: null }, 'write')) return null;
  return (
    <section className="desk-own">
      <h3>{t('workdesk.workshops')}</h3>
      {found.error ? <Trouble error={found.error} retry={() => void found.refetch()} /> : null}
      {workshops.length > 0 ? (
        <Entries label={t('workdesk.workshops')}>
          {workshops.map(({ number, title, state, sessions, places, taken, from }) => (
            <Entry
              key={number}
              level={4}
              title={<Link to={`/organise/workshops/${number}`}>{title}</Link>}
              tags={<Tag tone={STATE_TONES[state]}>{t(`workdesk.state-${state}`)}</Tag>}
              meta={
                <>
                  {from === null ? null : <span>{day(from)}</span>}
                  <span>{t('workshop.sessions', { count: sessions })}</span>
                  {state === 'published' ? <span>{t('own-events.taken', { taken, places })}</span> : null}
                </>
              }
            />
          ))}
        </Entries>
      ) : null}
      {found.data && workshops.length === 0 ? <p className="t-muted">{t('workdesk.none')}</p> : null}
      {workshops.some(({ state }) => state === 'published') ? <Embed organisation={organisation} /> : null}
      <StartWorkshop organisation={organisation} />
    </section>
  );
}

/** The list of its workshops for a site of its own: a frame, as people paste it there. */
function Embed({ organisation }: { organisation: number }) {
  const t = useText('workshopdesk');
  const path = pathIn(useLanguage(), `/embed/workshops?organisation=${organisation}`);
  const address = new URL(path, location.origin).href;
  return (
    <Details summary={t('workdesk.embed')}>
      <CopyField
        label={t('workdesk.embed-code')}
        hint={t('workdesk.embed-hint')}
        value={`<iframe src="${address}" title="${t('workdesk.workshops')}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`}
        words={{ copy: t('workdesk.embed-copy'), copied: t('workdesk.embed-copied') }}
      />
    </Details>
  );
}

const NOTHING: Omit<WorkshopBody, 'title'> = {
  ...{
    about: '',
    translations: {},
    bring: '',
    place: '',
    area: null,
    contact: '',
    craft: 'other',
    languages: ['lv'],
    access: [],
  },
  ...{ youngest: null, oldest: null, price: 0, enrolment: 'course', places: 10, closesBefore: 0 },
  ...{ completion: null, questions: [], sessions: [], after: [] },
};

function StartWorkshop({ organisation }: { organisation: number }) {
  const t = useText('workshopdesk');
  const go = useGo();
  const start = useAction('led-workshops.start', ({ number }) => {
    void forget('led-workshops.list');
    go(`/organise/workshops/${number}`);
  });
  return (
    <StartNamed
      label={t('workdesk.new-title')}
      words={t('workdesk.start')}
      busy={start.isPending}
      onStart={(title, onError) =>
        start.mutate({ params: { organisation }, body: { ...NOTHING, title } }, { onError })
      }
    />
  );
}
