import { OPEN_DATA, OPEN_DATA_TYPES, type OpenDataSet } from '@talka/contracts';
import { translator } from '@talka/i18n';

const LANGUAGES = ['lv', 'en', 'ru'] as const;
/** Names of the European Union's vocabularies, which DCAT-AP asks for. */
const EU = 'http://publications.europa.eu/resource/authority';
const MEDIA = { csv: 'text/csv', json: 'application/json' } as const;

export const CATALOGUE_PATH = '/open-data/catalog.jsonld';
export const pathOfSet = (set: OpenDataSet, type: (typeof OPEN_DATA_TYPES)[number]): string =>
  `/open-data/${set}.${type}`;

/** Voluntary work is told once its year is over, indicators each month, the rest as it happens. */
const FREQUENCY: Readonly<Record<OpenDataSet, 'CONT' | 'MONTHLY' | 'ANNUAL'>> = {
  ...{
    'heritage-places': 'CONT',
    indicators: 'MONTHLY',
    'joint-decisions': 'CONT',
    moderation: 'CONT',
    'programme-events': 'CONT',
    volunteering: 'ANNUAL',
  },
};

const iri = (id: string) => ({ '@id': id });

/** A sentence in each language it is said in. */
const said = (key: Parameters<ReturnType<typeof translator<'opendata'>>>[0]) =>
  LANGUAGES.map((language) => ({
    '@value': translator(language, 'opendata')(key),
    '@language': language,
  }));

/**
 * The open data of an installation, described for catalogues of data: DCAT-AP 3 (https://semiceu.github.io/DCAT-AP/releases/3.0.0/)
 * as JSON-LD with its context inside, so that nobody has to fetch another to read it.
 * @param origin of the installation's addresses
 */
export function catalogue(origin: string): object {
  const publisher = {
    ...{ '@id': `${origin}/memorandum`, '@type': 'foaf:Agent' },
    'foaf:name': said('opendata.publisher'),
  };
  return {
    '@context': {
      ...{ dcat: 'http://www.w3.org/ns/dcat#', dct: 'http://purl.org/dc/terms/' },
      ...{ foaf: 'http://xmlns.com/foaf/0.1/' },
    },
    ...{ '@id': origin + CATALOGUE_PATH, '@type': 'dcat:Catalog' },
    'dct:title': said('opendata.title'),
    'dct:description': said('opendata.lead'),
    'dct:publisher': publisher,
    'dct:license': iri(`${EU}/licence/CC0`),
    'dct:language': ['LAV', 'ENG', 'RUS'].map((code) => iri(`${EU}/language/${code}`)),
    'dct:spatial': iri(`${EU}/country/LVA`),
    'foaf:homepage': iri(`${origin}/open-data`),
    'dcat:dataset': OPEN_DATA.map((set) => ({
      ...{ '@id': `${origin}/open-data/${set}`, '@type': 'dcat:Dataset' },
      'dct:identifier': set,
      'dct:title': said(`opendata.${set}`),
      'dct:description': said(`opendata.${set}-text`),
      'dct:publisher': iri(`${origin}/memorandum`),
      'dct:accrualPeriodicity': iri(`${EU}/frequency/${FREQUENCY[set]}`),
      'dcat:theme': iri(`${EU}/data-theme/GOVE`),
      'dct:spatial': iri(`${EU}/country/LVA`),
      'dcat:distribution': OPEN_DATA_TYPES.map((type) => ({
        ...{ '@id': `${origin}${pathOfSet(set, type)}`, '@type': 'dcat:Distribution' },
        'dcat:accessURL': iri(`${origin}/open-data`),
        'dcat:downloadURL': iri(`${origin}${pathOfSet(set, type)}`),
        'dct:format': iri(`${EU}/file-type/${type.toUpperCase()}`),
        'dcat:mediaType': iri(`http://www.iana.org/assignments/media-types/${MEDIA[type]}`),
        'dct:license': iri(`${EU}/licence/CC0`),
      })),
    })),
  };
}
