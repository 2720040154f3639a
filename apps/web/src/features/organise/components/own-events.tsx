import type { OrganisationRole } from '@talka/identity';
import type { OwnEventCardView } from '@talka/contracts';
import { ButtonLink, Entries, Entry, Tag, type Tone } from '@talka/ui';
import { may } from '@talka/volunteering';
import { forget, useAction, useCall } from '../../../site/api.js';
import { Link, useGo } from '../../../site/link.js';
import { StartNamed } from '../../../site/start-named.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';

export const STATE_TONES: Readonly<Record<OwnEventCardView['state'], Tone>> = {
  draft: 'new',
  published: 'done',
  cancelled: 'danger',
};

/** The events of an organisation, each with its state, and starting one. Who stands at the entrance sees those people come to. */
export function OwnEvents({ organisation, role }: { organisation: number; role: OrganisationRole }) {
  const t = useText('organise');
  const found = useCall('my-events.list', { params: { organisation } }, { staleTime: 0 });
  const writes = may(role, 'events');
  const events = (found.data?.events ?? []).filter(({ state }) => writes || state === 'published');
  return (
    <>
      {found.error ? <Trouble error={found.error} retry={() => void found.refetch()} /> : null}
      {events.length > 0 ? (
        <Entries label={t('own-events.title')}>
          {events.map((event) => (
            <EventLine key={event.number} event={event} writes={writes} />
          ))}
        </Entries>
      ) : null}
      {found.data && events.length === 0 ? <p className="t-muted">{t('own-events.none')}</p> : null}
      {writes ? <StartEvent organisation={organisation} /> : null}
    </>
  );
}

function EventLine({ event, writes }: { event: OwnEventCardView; writes: boolean }) {
  const t = useText('organise');
  const { day } = useFormats();
  const { number, title, state, shifts, places, taken, from } = event;
  return (
    <Entry
      level={3}
      title={<Link to={`/organise/events/${number}${writes ? '' : '/roster'}`}>{title}</Link>}
      tags={<Tag tone={STATE_TONES[state]}>{t(`event-state.${state}`)}</Tag>}
      meta={
        <>
          {from === null ? null : <span>{day(from)}</span>}
          <span>{t('own-events.shifts', { count: shifts })}</span>
          {state === 'published' ? <span>{t('own-events.taken', { taken, places })}</span> : null}
        </>
      }
      actions={
        state === 'published' ? (
          <ButtonLink as={Link} to={`/organise/events/${number}/roster`} tone="quiet" size="small">
            {t('own-events.roster')}
            <span className="t-hidden">: {title}</span>
          </ButtonLink>
        ) : null
      }
    />
  );
}

function StartEvent({ organisation }: { organisation: number }) {
  const t = useText('organise');
  const go = useGo();
  const start = useAction('my-events.start', (event) => {
    void forget('my-events.list');
    go(`/organise/events/${event.number}`);
  });
  return (
    <StartNamed
      label={t('own-events.new-title')}
      words={t('own-events.start')}
      busy={start.isPending}
      onStart={(title, onError) =>
        start.mutate({ params: { organisation }, body: { ...NOTHING, title } }, { onError })
      }
    />
  );
}

const NOTHING = { about: '', place: '', area: null, contact: '', roles: [], shifts: [] };
