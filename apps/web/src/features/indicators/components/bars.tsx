import type { Value } from '../shown.js';

export interface Bar {
  readonly id: string;
  readonly name: string;
  readonly value: Value;
  readonly current?: boolean;
}

/** Numbers as bars on one scale, each with its name and its number as text. */
export function Bars({
  label,
  bars,
  say,
}: {
  label: string;
  bars: readonly Bar[];
  say: (value: Value) => string;
}) {
  const most = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  return (
    <ul className="bars" aria-label={label}>
      {bars.map(({ id, name, value, current }) => (
        <li key={id} className={current ? 'bars__one bars__one--current' : 'bars__one'}>
          <span>{name}</span>
          <b>{say(value)}</b>
          <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect width="100" height="4" className="bars__ground" />
            {value === null ? (
              <rect width="100" height="4" className="bars__hidden" />
            ) : (
              <rect width={(100 * (value ?? 0)) / most} height="4" className="bars__bar" />
            )}
          </svg>
        </li>
      ))}
    </ul>
  );
}
