import { Link } from '../../site/link.js';
import { useTerritory } from '../../site/territory.js';
import { useFormats, useText } from '../../site/text.js';
import { DRAWING, OUTLINES } from './outlines.js';
import './map.css';

/** Two cities lie inside the municipality that surrounds them: their marks keep out of each other's way. */
const MARKS: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  daugavpils: { x: 133, y: 424 },
  'augsdaugavas-novads': { x: 68, y: 431 },
  rezekne: { x: 268, y: 252 },
  'rezeknes-novads': { x: 206, y: 234 },
  'livanu-novads': { x: 66, y: 316 },
  'preilu-novads': { x: 152, y: 322 },
};
const SPLIT = 'aglonas-novads-split';
const MARGIN = 6;

interface RegionMapProps {
  readonly counts: ReadonlyMap<string, number>;
  /** Where a municipality leads. */
  readonly hrefOf: (municipality: string) => string;
}

/** The nine municipalities with the number of ideas in each. Every one is a link; the same stands in a list elsewhere. */
export function RegionMap({ counts, hrefOf }: RegionMapProps) {
  const t = useText('public', 'pages');
  const { number } = useFormats();
  const { nameOf } = useTerritory();
  const most = Math.max(1, ...counts.values());
  const short = (id: string) =>
    nameOf(id).replace(/ (?:novads|nūvods|Municipality|край|valstspilsēta)$/u, '');
  const warmth = (id: string) => {
    const share = (counts.get(id) ?? 0) / most;
    return share === 0 ? 0 : share < 0.34 ? 1 : share < 0.67 ? 2 : 3;
  };
  // Cities last, so that they lie on top of what surrounds them.
  const ordered = [...OUTLINES].sort((a, b) => b.path.length - a.path.length);
  const own = ordered.filter(({ id }) => id !== SPLIT);
  return (
    <svg
      className="region"
      viewBox={`${-MARGIN} ${-MARGIN} ${DRAWING.width + 2 * MARGIN} ${DRAWING.height + 2 * MARGIN}`}
      role="group"
      aria-label={t('map.region')}
    >
      {ordered
        .filter(({ id }) => id === SPLIT)
        .map(({ id, path }) => (
          <path key={id} d={path} className="region__ground region__ground--split" />
        ))}
      {own.map(({ id, path, middle }) => {
        const count = counts.get(id) ?? 0;
        const at = MARKS[id] ?? middle;
        return (
          <Link
            key={id}
            to={hrefOf(id)}
            className="region__one"
            aria-label={t('map.municipality', { name: nameOf(id), count })}
          >
            <path d={path} className={`region__ground region__ground--${warmth(id)}`} />
            <g transform={`translate(${at.x} ${at.y})`} aria-hidden="true">
              <circle r="15" className="region__mark" />
              <text y="5.5" className="region__count">
                {number(count)}
              </text>
              <text y="32" className="region__name">
                {short(id)}
              </text>
            </g>
          </Link>
        );
      })}
    </svg>
  );
}
