import { ArrowLeftIcon, ArrowRightIcon, ButtonLink, EmptyState, Select, Skeleton } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { Link, useAddressQuery } from '../../../site/link.js';
import { useServerNow } from '../../../site/server-time.js';
import { useSession } from '../../../site/session.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { addDays, dayOf, DAYS, dayToShow, firstDay, freeByDay, noonOf, windowFrom } from '../days.js';
import { useLivePlaces } from '../live.js';
import { freeFirst } from '../what-next.js';
import { DayStrip } from './day-strip.js';
import { ShiftCard } from './shift-card.js';
import './shifts.css';

/** All of Latgale, said in the address where one's own municipality would be meant. */
const EVERYWHERE = 'all';

/** What people are wanted for, a day at a time; in one's own municipality until another is chosen. */
export function ShiftBoard() {
  const t = useText('shifts');
  const { day: said } = useFormats();
  const { municipalities, nameOf } = useTerritory();
  const [query, setQuery] = useAddressQuery();
  const now = useServerNow();
  const session = useSession();
  const here = session?.state === 'person' ? session.person.area : null;
  const person = session?.state === 'person' ? session.person : undefined;
  const where = query.get('where') ?? person?.municipality ?? EVERYWHERE;
  const first = firstDay(query.get('from'), now);
  const { days, from, until } = windowFrom(first);
  const asked = { query: { from, until, municipality: where === EVERYWHERE ? undefined : where } };
  const own = useCall('my-shifts.board', asked, { enabled: person !== undefined, staleTime: 0 });
  const open = useCall('shifts.list', asked, {
    enabled: session !== undefined && person === undefined,
    staleTime: 0,
  });
  const { data, error, refetch } = person ? own : open;
  useLivePlaces();
  const hrefOf = (change: Readonly<Record<string, string | undefined>>) => {
    const next = new URLSearchParams(query);
    for (const [name, value] of Object.entries(change)) {
      if (value === undefined) next.delete(name);
      else next.set(name, value);
    }
    const search = next.toString();
    return search ? `/shifts?${search}` : '/shifts';
  };
  const weeks = (from: string) => hrefOf({ day: undefined, from: from > dayOf(now) ? from : undefined });
  const free = freeByDay(data?.shifts ?? []);
  const shown = dayToShow(query.get('day'), days, free);
  const shifts = freeFirst(
    (data?.shifts ?? []).filter((shift) => dayOf(shift.from) === shown),
    here,
  );
  return (
    <>
      <div className="board__choice">
        <Select
          label={t('shifts.where')}
          value={where}
          onChange={(event) => {
            const next = new URLSearchParams(query);
            next.set('where', event.currentTarget.value);
            next.delete('day');
            setQuery(next);
          }}
        >
          <option value={EVERYWHERE}>{t('shifts.everywhere')}</option>
          {municipalities.map(({ id }) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </Select>
        <DayStrip days={days} free={free} current={shown} hrefOf={(day) => hrefOf({ day })} />
        <div className="board__weeks">
          {first > dayOf(now) ? (
            <Link to={weeks(addDays(first, -DAYS))}>
              <ArrowLeftIcon size={1} /> {t('shifts.earlier')}
            </Link>
          ) : null}
          <Link to={weeks(addDays(first, DAYS))}>
            {t('shifts.later')} <ArrowRightIcon size={1} />
          </Link>
        </div>
      </div>
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data ? null : error ? null : <Skeleton label={t('shifts.loading')} lines={8} heading />}
      {data && data.shifts.length === 0 ? (
        <EmptyState
          title={t('shifts.none')}
          action={
            where === EVERYWHERE ? null : (
              <ButtonLink as={Link} to={hrefOf({ where: EVERYWHERE, day: undefined })} tone="quiet">
                {t('shifts.everywhere')}
              </ButtonLink>
            )
          }
        >
          {t('shifts.none-text')}
        </EmptyState>
      ) : null}
      {data && data.shifts.length > 0 ? (
        <section className="t-section" aria-labelledby="board-day">
          <h2 id="board-day" className="board__day">
            {said(noonOf(shown))}
          </h2>
          {shifts.length > 1 ? (
            <p className="t-small t-muted">{t(here === null ? 'shifts.order' : 'shifts.order-near')}</p>
          ) : null}
          {shifts.length > 0 ? (
            <ul className="shifts">
              {shifts.map((shift) => (
                <ShiftCard key={shift.id} shift={shift} />
              ))}
            </ul>
          ) : (
            <EmptyState title={t('shifts.none-day')}>{t('shifts.none-day-text')}</EmptyState>
          )}
        </section>
      ) : null}
    </>
  );
}
