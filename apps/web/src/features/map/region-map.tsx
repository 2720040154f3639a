import { Link } from '../../site/link.js';
import { useTerritory } from '../../site/territory.js';
import { useFormats, useLanguage, useText } from '../../site/text.js';
import { DRAWING, OUTLINES } from './outlines.js';
import './map.css';

/** Two cities lie inside the municipality that surrounds them: their marks keep out of each other's way. */
const MARKS: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  daugavpils: { x: 138, y: 447 },
  'augsdaugavas-novads': { x: 68, y: 399 },
  rezekne: { x: 263, y: 266 },
  'rezeknes-novads': { x: 216, y: 198 },
  'livanu-novads': { x: 68, y: 298 },
  'preilu-novads': { x: 156, y: 330 },
  'ludzas-novads': { x: 354, y: 250 },
};
/** Maps have always shortened the kind of a place. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/ novads$/u, ' nov.'],
  [/ nūvods$/u, ' nūv.'],
  [/ Municipality$/u, ''],
  [/ край$/u, ' кр.'],
];
const SPLIT = 'aglonas-novads-split';
const MARGIN = 6;
/** A mark is round as long as what stands in it is short. */
const halfOf = (words: string): number => Math.max(15, 5 + 4.4 * words.length);

interface RegionMapProps {
  readonly counts: ReadonlyMap<string, number>;
  /** Where a municipality leads. */
  readonly hrefOf: (municipality: string) => string;
  /** What each is called by whoever does not see it; ideas, where nothing else is said. */
  readonly said?: (name: string, count: number, municipality: string) => string;
  /** What stands in its mark; the number, where nothing else is said. */
  readonly shown?: (municipality: string) => string;
}

/** The nine municipalities with a number in each. Every one is a link; the same stands in a list elsewhere. */
export function RegionMap({ counts, hrefOf, said, shown }: RegionMapProps) {
  const t = useText('public', 'pages');
  const ideas = (name: string, count: number) => t('map.municipality', { name, count });
  const { number } = useFormats();
  const { find, nameOf } = useTerritory();
  const language = useLanguage();
  const fewest = Math.min(...counts.values());
  const most = Math.max(...counts.values());
  const short = (id: string) => {
    const found = find(id);
    // The bare name of a state city stands in no Latvian form but this one.
    if (found?.kind === 'state-city' && language === 'lv') return found.name.en ?? found.name.lv;
    return SHORT.reduce((name, [kind, brief]) => name.replace(kind, brief), nameOf(id));
  };
  const warmth = (id: string) => {
    const count = counts.get(id) ?? 0;
    return count === 0 ? 0 : most === fewest ? 2 : 1 + Math.round((2 * (count - fewest)) / (most - fewest));
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
      {own.map(({ id, path }) => (
        <Link
          key={id}
          to={hrefOf(id)}
          className="region__one"
          aria-label={(said ?? ideas)(nameOf(id), counts.get(id) ?? 0, id)}
        >
          <path d={path} className={`region__ground region__ground--${warmth(id)}`} />
        </Link>
      ))}
      {own.map(({ id, middle }) => {
        const at = MARKS[id] ?? middle;
        const words = shown?.(id) ?? number(counts.get(id) ?? 0);
        return (
          <g key={id} transform={`translate(${at.x} ${at.y})`} className="region__label" aria-hidden="true">
            <rect
              {...{ x: -halfOf(words), y: -15, width: 2 * halfOf(words), height: 30, rx: 15 }}
              className="region__mark"
            />
            <text y="5.5" className="region__count">
              {words}
            </text>
            <text y="32" className="region__name">
              {short(id)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
