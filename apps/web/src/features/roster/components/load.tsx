import type { RosterEntry } from '@talka/contracts';
import { Tag } from '@talka/ui';
import { MOST_IN_A_DAY, MOST_IN_A_WEEK, REST } from '@talka/volunteering';
import { useText } from '../../../site/text.js';

const HOUR = 3_600_000;
const HOURS = { day: MOST_IN_A_DAY / HOUR, week: MOST_IN_A_WEEK / HOUR, rest: REST / HOUR } as const;

/** That somebody takes on more than is good for them; with what, and where, is theirs alone. */
export function Load({ load }: Pick<RosterEntry, 'load'>) {
  const t = useText('roster');
  if (load.length === 0) return null;
  return (
    <ul className="roster__needs">
      {load.map((kind) => (
        <li key={kind}>
          <Tag tone="danger">{t(`roster.load-${kind}`, { hours: HOURS[kind] })}</Tag>
        </li>
      ))}
    </ul>
  );
}
