import { useId } from 'react';
import { chain, star, weave } from './motifs.js';

const bands = {
  thin: { rows: chain, cell: 2 },
  wide: { rows: star, cell: 3 },
} as const;

/**
 * The woven belt (josta): the thin band closes the header, the wide one lies over an empty state or at the foot of a
 * page. Decoration only, so it is hidden from assistive technology. Never a wallpaper.
 */
export function Belt({ size = 'thin' }: { size?: 'thin' | 'wide' | undefined }) {
  const id = useId();
  const { rows, cell } = bands[size];
  const width = rows[0].length;
  // One cell of bare ground above and below, so that the pattern does not touch the edge.
  const height = rows.length + 2;
  return (
    <svg
      className={`t-belt t-belt--${size}`}
      width="100%"
      height={height * cell}
      aria-hidden="true"
      focusable="false"
    >
      <defs>
        <pattern
          id={id}
          width={width * cell}
          height={height * cell}
          viewBox={`0 -1 ${width} ${height}`}
          patternUnits="userSpaceOnUse"
        >
          <path className="t-belt__thread" d={weave(rows, 'o')} />
          <path className="t-belt__accent" d={weave(rows, 'x')} />
        </pattern>
      </defs>
      <rect className="t-belt__ground" width="100%" height="100%" />
      <rect width="100%" height="100%" fill={`url(#${id})`} />
    </svg>
  );
}

/** The mark: a sun from the belt, and the name beside it. Wrap it in the link home. */
export function Logo({ name, note }: { name: string; note?: string | undefined }) {
  return (
    <span className="t-logo">
      <svg
        width="39"
        height="39"
        viewBox="0 0 13 13"
        aria-hidden="true"
        focusable="false"
        shapeRendering="crispEdges"
      >
        <path
          className="t-logo__sun"
          d="M6 0h1v1h1v1h1v1h1v1h1v1h1v1h1v1h-1v1h-1v1h-1v1h-1v1h-1v1h-1v1h-1v-1h-1v-1h-1v-1h-1v-1h-1v-1h-1v-1h-1v-1h1v-1h1v-1h1v-1h1v-1h1v-1h1zM6 3v1h-1v1h-1v1h-1v1h1v1h1v1h1v1h1v-1h1v-1h1v-1h1v-1h-1v-1h-1v-1h-1v-1z"
          fillRule="evenodd"
        />
        <path className="t-logo__seed" d="M6 5h1v1h1v1h-1v1h-1v-1h-1v-1h1z" />
      </svg>
      <span className="t-logo__words">
        <span className="t-logo__name">{name}</span>
        {note ? <span className="t-logo__note">{note}</span> : null}
      </span>
    </span>
  );
}
