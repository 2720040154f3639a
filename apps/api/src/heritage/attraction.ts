import type { HeritageCard, HeritagePlaceView, RouteView } from '@talka/contracts';
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
export const attractionOf = (place: HeritagePlaceView, where: Where): object => ({
  '@context': 'https://schema.org',
  ...attraction(place, where),
  ...(place.website ? { sameAs: place.website } : {}),
});

/** A route in the same words: its stops in their order. */
export const tripOf = (
  route: RouteView,
  {
    origin,
    language,
    nameOf,
  }: Omit<Where, 'locality'> & { readonly nameOf: (municipality: string) => string },
): object => ({
  '@context': 'https://schema.org',
  '@type': 'TouristTrip',
  '@id': `${origin}/heritage/routes/${route.id}`,
  name: saidIn(route.name, language).text,
  description: saidIn(route.about, language).text,
  url: `${origin}/heritage/routes/${route.id}`,
  itinerary: {
    '@type': 'ItemList',
    numberOfItems: route.stops.length,
    itemListElement: route.stops.map(({ place }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: attraction(place, { origin, language, locality: nameOf(place.municipality) }),
    })),
  },
});

function attraction(place: HeritageCard, { origin, locality, language }: Where): object {
  const name = saidIn(place.name, language);
  const others = [...new Set(Object.values(place.name))].filter((it) => it && it !== name.text);
  return {
    '@type': 'TouristAttraction',
    '@id': `${origin}/heritage/${place.id}`,
    name: name.text,
    ...(others.length > 0 ? { alternateName: others } : {}),
    description: saidIn(place.about, language).text,
    url: `${origin}/heritage/${place.id}`,
    ...whereOf(place),
    address: {
      '@type': 'PostalAddress',
      // Whoever looks after an entry abroad is no town there.
      ...(place.outside ? {} : { addressLocality: locality }),
      addressCountry: place.country,
    },
  };
}

function whereOf({ lat, lon, precision }: HeritageCard): object {
  const point = { '@type': 'GeoCoordinates', latitude: lat, longitude: lon };
  const off = OFF_BY[precision];
  if (off === null) return {};
  return { geo: off === 0 ? point : { '@type': 'GeoCircle', geoMidpoint: point, geoRadius: off } };
}
