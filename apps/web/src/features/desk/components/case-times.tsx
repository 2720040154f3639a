import type { CaseView } from '@talka/contracts';
import { Tag } from '@talka/ui';
import { useFormats, useText } from '../../../site/text.js';
import { standing } from '../case-facts.js';
import { sayOutcome } from '../text.js';
import { useNow } from '../use-now.js';
import { promised } from '../waiting.js';

/** Whose the case is now and how the promise stands, in words. */
export function CaseTimes({ of }: { of: CaseView }) {
  const t = useText('desk');
  const { date, time } = useFormats();
  const now = useNow();
  if (of.decided)
    return <Tag tone={of.decided === 'publish' ? 'done' : 'neutral'}>{sayOutcome(t, of.decided)}</Tag>;
  const who = standing(of, now);
  const due = promised(of.dueAt, now);
  return (
    <span className="t-row t-gap-2">
      {due.state === 'late' ? <Tag tone="danger">{t('desk.overdue', { count: due.days })}</Tag> : null}
      {due.state === 'today' ? <Tag tone="new">{t('desk.due-today')}</Tag> : null}
      {due.state === 'ahead' ? (
        <span className="t-small t-muted">{t('desk.due-by', { date: date(of.dueAt, now) })}</span>
      ) : null}
      {who.state === 'mine' ? <Tag>{t('desk.yours-until', { time: time(who.until) })}</Tag> : null}
      {who.state === 'held' ? (
        <Tag tone="neutral">{t('desk.held-until', { name: who.name, time: time(who.until) })}</Tag>
      ) : null}
    </span>
  );
}
