import { Link } from '../../site/link.js';
import { layOut } from './lay-out.js';
import { DRAWING, OUTLINES } from './outlines.js';
import { project } from './project.js';
import './map.css';

export interface MapPlace {
  readonly id: string;
  readonly name: string;
  readonly lang: string | undefined;
  readonly href: string;
  readonly lat: number;
  readonly lon: number;
  /** Whether the point is where the place is. */
  readonly exact: boolean;
}

const MARGIN = 14;

/** Places on the region's outlines, each a link; a list beside it says the same. */
export function PlacesMap({ label, places }: { label: string; places: readonly MapPlace[] }) {
  const marks = layOut(places.map((place) => ({ ...place, ...project(place.lat, place.lon) })));
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
      {marks.map(({ it, x, y }) => (
        <Link key={it.id} to={it.href} className="places-map__one" aria-label={it.name} lang={it.lang}>
          <title>{it.name}</title>
          <circle cx={x} cy={y} r="11" className="places-map__reach" />
          <circle cx={x} cy={y} r="8" className={it.exact ? 'places-map__exact' : 'places-map__rough'} />
        </Link>
      ))}
    </svg>
  );
}
