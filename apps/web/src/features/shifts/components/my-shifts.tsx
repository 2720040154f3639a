import type { OwnShiftView } from '@talka/contracts';
import { ButtonLink, EmptyState, Notice, PageHead, Section, Skeleton } from '@talka/ui';
import { useEffect, useRef, useState } from 'react';
import { useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { OwnBars } from './own-bars.js';
import { OwnCalendar } from './own-calendar.js';
import { OwnMessages } from './own-messages.js';
import { OwnShift } from './own-shift.js';
import './shifts.css';

/** What somebody has signed up for: what is to be answered first, then what is certain, then what they wait for. */
export function MyShifts() {
  const t = useText('shifts');
  return <PersonOnly title={t('my-shifts.title')}>{() => <Mine />}</PersonOnly>;
}

const GROUPS = [
  ['my-shifts.offers', 'held'],
  ['my-shifts.asked', 'guardian'],
  ['my-shifts.confirmed', 'confirmed'],
  ['my-shifts.waiting', 'waiting'],
  ['my-shifts.ended', 'ended'],
] as const;

const WAYS = [
  ['/me/abilities', 'my-shifts.abilities'],
  ['/me/help', 'my-shifts.help'],
  ['/me/hours', 'my-shifts.hours'],
  ['/organise', 'shifts.organise'],
] as const;

type Group = (typeof GROUPS)[number][1];

/** A place kept for a guardian's answer is not the reader's to answer. */
const groupOf = (standing: OwnShiftView['standing']): Group =>
  standing.state === 'held' && standing.why === 'guardian' ? 'guardian' : standing.state;

function Mine() {
  const t = useText('shifts');
  const { data, error, refetch } = useCall('my-shifts.list', {}, { staleTime: 0 });
  const [told, setTold] = useState<string | null>(null);
  const shifts = data?.shifts ?? [];
  const of = (group: Group) => shifts.filter(({ standing }) => groupOf(standing) === group);
  return (
    <Page title={t('my-shifts.title')}>
      <PageHead
        title={t('my-shifts.title')}
        lead={shifts.length > 0 ? t('my-shifts.lead') : undefined}
        actions={
          shifts.length > 0 ? (
            <ButtonLink as={Link} to="/shifts" tone="quiet">
              {t('my-shifts.find')}
            </ButtonLink>
          ) : null
        }
      />
      {told === null ? null : <Told key={told} words={told} />}
      <OwnBars onTold={setTold} />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data || error ? null : <Skeleton label={t('shifts.loading')} lines={6} />}
      {data && shifts.length === 0 ? (
        <EmptyState
          title={t('my-shifts.empty')}
          action={
            <ButtonLink as={Link} to="/shifts">
              {t('my-shifts.find')}
            </ButtonLink>
          }
        >
          {t('my-shifts.empty-text')}
        </EmptyState>
      ) : null}
      {GROUPS.map(([title, state]) =>
        of(state).length === 0 ? null : (
          <Section key={state} title={t(title)}>
            {state === 'waiting' ? <p className="my-shifts__why">{t('my-shifts.why')}</p> : null}
            <ul className="shifts">
              {of(state).map((shift) => (
                <OwnShift key={shift.id} shift={shift} onTold={setTold} />
              ))}
            </ul>
          </Section>
        ),
      )}
      <OwnMessages />
      {shifts.length > 0 ? <OwnCalendar /> : null}
      <Section title={t('my-shifts.more')}>
        <ul className="my-shifts__more">
          {WAYS.map(([to, words]) => (
            <li key={to}>
              <Link to={to}>{t(words)}</Link>
            </li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}

/** What came of an answer. It takes the focus: the shift and its buttons have moved to another part of the page. */
function Told({ words }: { words: string }) {
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => room.current?.focus(), []);
  return (
    <div ref={room} tabIndex={-1} className="shift__told">
      <Notice tone="success" live="polite" title={words} />
    </div>
  );
}
