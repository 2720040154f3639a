import type { Value } from '../shown.js';

interface ColumnsProps {
  /** What it shows, in words; the table below says the same. */
  readonly label: string;
  readonly columns: readonly { readonly name: string; readonly value: Value }[];
  /** Of all pictures that stand beside each other. */
  readonly most: number;
  readonly say: (value: Value) => string;
  /** Without numbers on it: one of many. */
  readonly small?: boolean;
}

const [WIDE, GAP, HIGH] = [44, 10, 80];

/** Years side by side. */
export function YearColumns({ label, columns, most, say, small = false }: ColumnsProps) {
  const [above, width] = [small ? 4 : 18, columns.length * (WIDE + GAP) - GAP];
  return (
    <svg
      className={small ? 'columns columns--small' : 'columns'}
      viewBox={`0 ${-above} ${Math.max(width, 3 * (WIDE + GAP))} ${HIGH + above + (small ? 28 : 18)}`}
      role="img"
      aria-label={label}
    >
      <line x1="0" x2={width} y1={HIGH} y2={HIGH} className="columns__ground" />
      {columns.map(({ name, value }, at) => {
        const x = at * (WIDE + GAP);
        const height = value === null ? HIGH : (HIGH * (value ?? 0)) / Math.max(1, most);
        return (
          <g key={name}>
            <rect
              {...{ x, y: HIGH - height, width: WIDE, height }}
              className={value === null ? 'columns__hidden' : 'columns__bar'}
            />
            {small ? null : (
              <text x={x + WIDE / 2} y={HIGH - height - 5} className="columns__number">
                {say(value)}
              </text>
            )}
            {small && at > 0 && at < columns.length - 1 ? null : (
              <text x={x + WIDE / 2} y={HIGH + (small ? 22 : 14)} className="columns__name">
                {name}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
