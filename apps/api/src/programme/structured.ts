import type { ProgrammeEventView } from '@talka/contracts';
import { textIn } from '@talka/programme';
import { nameIn, type Language, type LocalName } from '@talka/territory';

interface Where {
  readonly origin: string;
  readonly language: Language;
  /** The municipality's name, in the languages in which it is known. */
  readonly nameOf: (municipality: string) => LocalName | undefined;
}

/** What an event is in the words of schema.org, for those who search elsewhere. */
export function structuredEvent(it: ProgrammeEventView, { origin, language, nameOf }: Where): object {
  const name = textIn(it.texts, language, 'title');
  const about = textIn(it.texts, language, 'about');
  const called = (municipality: string) => {
    const known = nameOf(municipality);
    return known ? nameIn(known, language) : municipality;
  };
  const languages = it.languages.filter((one) => one !== 'none');
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    ...{ '@id': `${origin}/calendar/events/${it.number}`, url: `${origin}/calendar/events/${it.number}` },
    ...{ name: name.words, description: about.words },
    ...{ startDate: it.from, endDate: it.until },
    eventStatus: `https://schema.org/${it.cancelled ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    isAccessibleForFree: it.price === null,
    ...(languages.length > 0 ? { inLanguage: languages } : {}),
    ...(it.youngest === null && it.oldest === null
      ? {}
      : { typicalAgeRange: `${it.youngest ?? 0}-${it.oldest ?? ''}` }),
    location: {
      '@type': 'Place',
      name: it.place,
      address: {
        ...{ '@type': 'PostalAddress', streetAddress: it.place },
        ...(it.placeMunicipality
          ? { addressLocality: called(it.placeMunicipality), addressCountry: 'LV' }
          : {}),
      },
      ...(it.coordinates ? { geo: { '@type': 'GeoCoordinates', ...it.coordinates } } : {}),
      amenityFeature: {
        '@type': 'LocationFeatureSpecification',
        name: 'step-free access',
        value: it.stepFree,
      },
    },
    organizer: [it.municipality, ...it.producers].map((one) => ({
      ...{ '@type': 'GovernmentOrganization', name: called(one), url: `${origin}/municipalities/${one}` },
    })),
  };
}
