import { ExternalIcon } from '@talka/ui';
import type { IdeaPage } from '@talka/contracts';
import { useTerritory } from '../../site/territory.js';
import { useText } from '../../site/text.js';
import { DRAWING, OUTLINES } from './outlines.js';
import { project } from './project.js';
import './map.css';

type Place = NonNullable<IdeaPage['place']>;

const middleOf = (place: Place): { lat: number; lon: number } => {
  if (place.kind === 'point') return place;
  const sum = place.points.reduce((total, { lat, lon }) => ({ lat: total.lat + lat, lon: total.lon + lon }), {
    lat: 0,
    lon: 0,
  });
  return { lat: sum.lat / place.points.length, lon: sum.lon / place.points.length };
};

/** Where in the region one place lies; nothing is fetched from elsewhere for it. */
export function SpotMap({ place, municipality }: { place: Place; municipality: string }) {
  const t = useText('public', 'pages');
  const { nameOf } = useTerritory();
  const { lat, lon } = middleOf(place);
  const { x, y } = project(lat, lon);
  return (
    <figure className="spot">
      <svg
        viewBox={`-4 -4 ${DRAWING.width + 8} ${DRAWING.height + 8}`}
        role="img"
        aria-label={t('map.here', { municipality: nameOf(municipality) })}
      >
        {OUTLINES.map(({ id, path }) => (
          <path
            key={id}
            d={path}
            className={
              id === municipality ? 'region__ground region__ground--2' : 'region__ground region__ground--0'
            }
          />
        ))}
        <circle cx={x} cy={y} r="26" className="spot__ring" />
        <circle cx={x} cy={y} r="10" className="spot__point" />
      </svg>
      <figcaption className="t-small">
        <a
          href={`https://www.openstreetmap.org/?mlat=${lat}&mlon=${lon}#map=15/${lat}/${lon}`}
          rel="noreferrer"
        >
          {t('map.open')} <ExternalIcon size={1} />
        </a>
      </figcaption>
    </figure>
  );
}
