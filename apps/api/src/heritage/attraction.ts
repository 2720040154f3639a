import type { HeritagePlaceView } from '@talka/contracts';
import { OFF_BY, saidIn } from '@talka/heritage';
import type { Language } from '@talka/territory';

interface Where {
  readonly origin: string;
  /** The municipality's name. */
  readonly locality: string;
  readonly language: Language;
}

/**
 * A place in the words of schema.org. A point that is not exact is the middle of a circle in which the place lies, and one that
 * stands for another place is not said at all: whoever travels by it should not end in a field.
 */
export function attractionOf(place: HeritagePlaceView, { origin, locality, language }: Where): object {
  const name = saidIn(place.name, language);
  const others = [...new Set(Object.values(place.name))].filter((it) => it && it !== name.text);
  return {
    '@context': 'https://schema.org',
    '@type': 'TouristAttraction',
    '@id': `${origin}/heritage/${place.id}`,
    name: name.text,
    ...(others.length > 0 ? { alternateName: others } : {}),
    description: saidIn(place.about, language).text,
    url: `${origin}/heritage/${place.id}`,
    ...(place.website ? { sameAs: place.website } : {}),
    ...whereOf(place),
    address: {
      '@type': 'PostalAddress',
      // Whoever looks after an entry abroad is no town there.
      ...(place.outside ? {} : { addressLocality: locality }),
      addressCountry: place.country,
    },
  };
}

function whereOf({ lat, lon, precision }: HeritagePlaceView): object {
  const point = { '@type': 'GeoCoordinates', latitude: lat, longitude: lon };
  const off = OFF_BY[precision];
  if (off === null) return {};
  return { geo: off === 0 ? point : { '@type': 'GeoCircle', geoMidpoint: point, geoRadius: off } };
}
