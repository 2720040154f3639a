import { Link } from '../../site/link.js';
import { layOut } from './lay-out.js';
import { DRAWING, OUTLINES } from './outlines.js';
import type { MapPlace } from './places-map.js';
import { project } from './project.js';
import './map.css';

const MARGIN = 14;

/** A way on the region's outlines: its stops numbered and joined in their order, each a link; a list beside it says the same. */
export function RouteMap({
  label,
  stops,
}: {
  label: string;
  stops: readonly (MapPlace & { position: number })[];
}) {
  const marks = layOut(stops.map((stop) => ({ ...stop, ...project(stop.lat, stop.lon) })));
  const inTurn = [...marks].sort((a, b) => a.it.position - b.it.position);
  return (
    <svg
      className="region places-map"
      viewBox={`${-MARGIN} ${-MARGIN} ${DRAWING.width + 2 * MARGIN} ${DRAWING.height + 2 * MARGIN}`}
      role="group"
      aria-label={label}
    >
      {OUTLINES.map(({ id, path }) => (
        <path key={id} d={path} className="region__ground region__ground--0" />
      ))}
      <polyline className="route-map__way" points={inTurn.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {inTurn.map(({ it, x, y }) => (
        <Link
          key={it.position}
          to={it.href}
          className="places-map__one"
          aria-label={`${it.position}. ${it.name}`}
          lang={it.lang}
        >
          <title>{it.name}</title>
          <circle cx={x} cy={y} r="12" className="route-map__stop" />
          <text x={x} y={y} className="route-map__number" aria-hidden="true">
            {it.position}
          </text>
        </Link>
      ))}
    </svg>
  );
}
