import type { CaseCard } from '@talka/contracts';
import { Tag } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { useFormats, useText } from '../../../site/text.js';
import { sayOutcome, sayWait, titleOf } from '../text.js';
import { useViewers } from '../viewers.js';
import { promised, waitedFor } from '../waiting.js';

const OUTCOME_TONES = {
  publish: 'done',
  return: 'info',
  refuse: 'neutral',
  keep: 'info',
  hide: 'neutral',
} as const;

/** One case in the queue: what it is, how long it waits, and who has it. */
export function QueueLine({
  of,
  to,
  current,
  fresh,
  place,
  now,
  reader,
}: {
  of: CaseCard;
  to: string;
  current: boolean;
  /** Came while the reader was looking. */
  fresh: boolean;
  /** The municipality's name, for those who work for several. */
  place: string | null;
  now: Date;
  reader: string;
}) {
  const t = useText('desk');
  const { date, time, list } = useFormats();
  const looking = useViewers(of.id, reader);
  const wait = sayWait(t, waitedFor(of.openedAt, now));
  const due = promised(of.dueAt, now);
  const open = of.decided === null;
  const held = open && of.claim && Date.parse(of.claim.until) > now.getTime() ? of.claim : null;
  const facts = [
    of.area,
    place,
    of.reports > 0 ? t('desk.reports', { count: of.reports }) : null,
    of.files > 0 ? t('desk.files', { count: of.files }) : null,
    looking.length > 0 ? t('desk.looks', { names: list(looking) }) : null,
  ].filter(Boolean);
  return (
    <li
      className={fresh ? 'desk-line desk-line--new' : 'desk-line'}
      data-current={current || undefined}
      data-case={of.id}
    >
      <Link
        to={to}
        className="desk-line__link"
        aria-current={current ? 'true' : undefined}
        lang={of.language}
      >
        {titleOf(of)}
      </Link>
      {open ? (
        <span className="desk-line__wait">
          <span aria-hidden="true">{wait.short}</span>
          <span className="t-hidden">{t('desk.waits', { time: wait.full })}</span>
        </span>
      ) : (
        <time className="desk-line__wait" dateTime={of.openedAt}>
          {date(of.openedAt, now)}
        </time>
      )}
      <span className="desk-line__facts">{facts.join(' · ')}</span>
      <span className="desk-line__tags">
        {fresh ? <Tag tone="new">{t('desk.new')}</Tag> : null}
        {of.decided ? <Tag tone={OUTCOME_TONES[of.decided]}>{sayOutcome(t, of.decided)}</Tag> : null}
        {open && due.state === 'late' ? (
          <Tag tone="danger">{t('desk.overdue', { count: due.days })}</Tag>
        ) : null}
        {open && due.state === 'today' ? <Tag tone="new">{t('desk.due-today')}</Tag> : null}
        {of.kind === 'appeal' ? <Tag tone="new">{t('desk.appeal')}</Tag> : null}
        {of.kind === 'report' ? <Tag tone="new">{t('desk.report')}</Tag> : null}
        {of.subject === 'comment' ? <Tag tone="neutral">{t('desk.comment')}</Tag> : null}
        {held ? (
          <Tag tone={held.mine ? 'info' : 'neutral'}>
            {held.mine
              ? t('desk.yours-until', { time: time(held.until) })
              : t('desk.held-until', { name: held.name, time: time(held.until) })}
          </Tag>
        ) : null}
        {of.again && of.kind === 'review' ? <Tag tone="neutral">{t('desk.again')}</Tag> : null}
      </span>
    </li>
  );
}
