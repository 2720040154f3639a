import { Link } from '../../../site/link.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import type { Queue } from '../api/queue.js';
import { sayWait } from '../text.js';
import { useNow } from '../use-now.js';
import { waitedFor } from '../waiting.js';
import { ShortcutLine } from './shortcut-help.js';

/** The desk's name and its state in one line: how many wait, since when, and what was promised. */
export function DeskHead({
  queue,
  own,
  desks,
  heading,
  keys,
}: {
  queue: Queue;
  /** Where the reader has an office, beside those they are on duty for. */
  own: readonly string[];
  desks: readonly string[];
  /** The heading of the page; beside an open case, whose title that is, the way back to the queue. */
  heading: boolean;
  keys: boolean;
}) {
  const t = useText('desk');
  const { find, nameOf } = useTerritory();
  const now = useNow();
  const promises = [...new Set(desks.map((id) => find(id)?.rules.answerWithinDays))];
  const [days] = promises;
  const { waiting, oldestOpenedAt } = queue;
  const state = [
    waiting === undefined ? null : t('desk.waiting', { count: waiting }),
    oldestOpenedAt ? t('desk.oldest', { time: sayWait(t, waitedFor(oldestOpenedAt, now)).full }) : null,
    promises.length === 1 && days !== undefined ? t('desk.promise', { days }) : null,
  ].filter(Boolean);
  return (
    <div className="desk-head">
      <div>
        {heading ? (
          <h1 className="desk-head__title" tabIndex={-1}>
            {t('desk.title')}
          </h1>
        ) : (
          <p className="desk-head__title">
            <Link to="/desk">{t('desk.title')}</Link>
          </p>
        )}
        <p className="desk-head__state t-small t-muted">{state.join(' · ')}</p>
        {heading ? (
          <p className="t-small">
            {own.map((id) => (
              <Link key={id} to={`/office/${id}/feasibility`} className="desk-head__checks">
                {own.length > 1 ? `${t('desk.checks')}: ${nameOf(id)}` : t('desk.checks')}
              </Link>
            ))}
            {own.map((id) => (
              <Link key={`misuse-${id}`} to={`/office/${id}/misuse`} className="desk-head__checks">
                {t('desk.misuse', { place: nameOf(id) })}
              </Link>
            ))}
            <Link to="/me/duty" className="desk-head__checks">
              {t('desk.duty')}
            </Link>
          </p>
        ) : null}
      </div>
      {keys ? <ShortcutLine /> : null}
    </div>
  );
}
