import type { IdeaPoint } from '@talka/contracts';
import { Link } from '../../site/link.js';
import { useTerritory } from '../../site/territory.js';
import { useFormats, useText } from '../../site/text.js';

/** The same as the map of municipalities, as a list. */
export function MunicipalityCounts({
  counts,
  hrefOf,
}: {
  counts: ReadonlyMap<string, number>;
  hrefOf: (municipality: string) => string;
}) {
  const t = useText('public');
  const { number } = useFormats();
  const { municipalities, nameOf } = useTerritory();
  return (
    <ul className="municipality-counts">
      {municipalities.map(({ id }) => {
        const count = counts.get(id) ?? 0;
        return (
          <li key={id}>
            <Link to={hrefOf(id)}>
              <span>{nameOf(id)}</span>
              <b>
                <span aria-hidden="true">{number(count)}</span>
                <span className="t-hidden">{t('ideas.count', { count })}</span>
              </b>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

/** The same as the points on the map, as a list by municipality. */
export function MapList({
  points,
  hrefOf,
}: {
  points: readonly IdeaPoint[];
  hrefOf: (point: IdeaPoint) => string;
}) {
  const { municipalities, nameOf } = useTerritory();
  return (
    <div className="map-list">
      {municipalities.map(({ id }) => {
        const here = points.filter(({ municipality }) => municipality === id);
        if (here.length === 0) return null;
        return (
          <section key={id} aria-label={nameOf(id)}>
            <h3>{nameOf(id)}</h3>
            <ul>
              {here.map((point) => (
                <li key={point.number}>
                  <Link to={hrefOf(point)} lang={point.language}>
                    {point.title}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
