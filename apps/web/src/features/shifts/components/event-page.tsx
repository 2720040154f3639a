import type { BoardShiftView, EventView } from '@talka/contracts';
import { ButtonLink, Card, Notice, PageHead, Section, Skeleton, Split } from '@talka/ui';
import { isRefusal, useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { usePerson } from '../../../site/session.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';
import { MissingPage, Trouble } from '../../../site/trouble.js';
import { addDays, dayOf, noonOf, windowFrom } from '../days.js';
import { useLivePlaces } from '../live.js';
import type { ShownShift } from '../what-next.js';
import { Contact } from './contact.js';
import { OnTheMap } from './on-the-map.js';
import { ShiftCard } from './shift-card.js';
import './shifts.css';

/** An event: what it is, who organises it, where, whom to ask, and its shifts by day. */
export function EventPage({ number }: { number: number }) {
  const t = useText('shifts');
  const { data: event, error, refetch } = useCall('events.read', { params: { number } }, { staleTime: 0 });
  useLivePlaces(number);
  if (isRefusal(error, 'event.not-found'))
    return <MissingPage title={t('event.gone')} lead={error.problem.title} />;
  if (!event) {
    return (
      <Page>
        {error ? (
          <Trouble error={error} retry={() => void refetch()} />
        ) : (
          <Skeleton label={t('event.loading')} lines={10} heading />
        )}
      </Page>
    );
  }
  return (
    <Page title={event.title}>
      <PageHead
        title={event.title}
        actions={
          <ButtonLink as={Link} to={`/shifts?where=${event.municipality}`} tone="quiet">
            {t('my-shifts.find')}
          </ButtonLink>
        }
      />
      {event.calledOff === null ? null : (
        <Notice tone="warning" title={t('event.called-off')}>
          <p>{event.calledOff}</p>
        </Notice>
      )}
      <Split aside={<Facts event={event} />}>
        <p className="event-about">{event.about}</p>
        <Section title={t('event.shifts')}>
          <Days event={event} />
        </Section>
      </Split>
    </Page>
  );
}

/** The shifts, with how each is for the reader where somebody is signed in. */
function useOwn(event: EventView): ShownShift[] {
  const person = usePerson();
  const days = event.shifts.map(({ from }) => dayOf(from)).sort();
  const { from } = windowFrom(days[0] ?? '2000-01-01');
  const until = windowFrom(addDays(days.at(-1) ?? '2000-01-01', 1)).from;
  const query = { from, until, municipality: event.municipality };
  const board = useCall('my-shifts.board', { query }, { enabled: person !== undefined, staleTime: 0 });
  const known = new Map<string, BoardShiftView>(board.data?.shifts.map((shift) => [shift.id, shift]));
  return event.shifts.map((shift) => known.get(shift.id) ?? shift);
}

function Days({ event }: { event: EventView }) {
  const { day: said } = useFormats();
  const shifts = useOwn(event);
  const days = [...new Set(shifts.map(({ from }) => dayOf(from)))];
  return days.map((day) => (
    <section key={day} className="event-day" aria-labelledby={`day-${day}`}>
      <h3 id={`day-${day}`}>{said(noonOf(day))}</h3>
      <ul className="shifts">
        {shifts
          .filter(({ from }) => dayOf(from) === day)
          .map((shift) => (
            <ShiftCard key={shift.id} shift={shift} inEvent />
          ))}
      </ul>
    </section>
  ));
}

function Facts({ event }: { event: EventView }) {
  const t = useText('shifts');
  const { find, nameOf } = useTerritory();
  const area = find(event.municipality)?.areas.find(({ id }) => id === event.area)?.name;
  const where = [event.place, area, nameOf(event.municipality)].filter(Boolean);
  const facts = [
    [t('event.organiser'), `${event.organiser.name}, ${t(`organiser.${event.organiser.kind}`)}`],
  ] as const;
  return (
    <Card as="section" tone="sunk" aria-label={t('event.facts')}>
      <dl className="event-facts">
        <div>
          <dt>{t('event.place')}</dt>
          <dd>
            {where.join(', ')} <OnTheMap words={where} />
          </dd>
        </div>
        {facts.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
        {event.shifts[0]?.askedFirst === 'residents' ? (
          <div>
            <dt>{t('event.asked-first')}</dt>
            <dd>{t('event.asked-first-residents')}</dd>
          </div>
        ) : null}
        {event.repaid ? (
          <div>
            <dt>{t('event.repaid')}</dt>
            <dd>{event.repaid}</dd>
          </div>
        ) : null}
        {event.idea ? (
          <div>
            <dt>{t('event.idea')}</dt>
            <dd>
              <Link to={`/ideas/${event.idea.number}`}>{event.idea.title}</Link>
            </dd>
          </div>
        ) : null}
        <div>
          <dt>{t('event.contact')}</dt>
          <dd>
            <Contact words={event.contact} />
          </dd>
        </div>
      </dl>
    </Card>
  );
}
