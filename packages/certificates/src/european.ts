import type { Certificate } from './certificate.js';
import { verifyLink, type Issuer } from './credential.js';
import { seconds } from './status-list.js';

/** Words in several languages, as the European Learning Model writes them. */
export type Literal = Readonly<Record<string, string>>;

export interface EuropeanWords {
  readonly title: Literal;
  readonly description: Literal;
}

const AUTHORITY = 'http://publications.europa.eu/resource/authority';
const concept = (id: string, scheme: string, label: string) => ({
  id,
  type: 'Concept',
  inScheme: { id: scheme, type: 'ConceptScheme' },
  prefLabel: { en: label },
});

/** Whole minutes as a duration of ISO 8601: `PT12H30M`. */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `PT${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
}

/**
 * A certificate in the shape of a European Digital Credential (European Learning Model 3), as a certificate of participation.
 * It is not sealed: a municipality that owns an electronic seal uploads it to the issuer of Europass, which seals it.
 * @see https://github.com/european-commission-empl/European-Learning-Model
 */
export function europeanCredential(
  certificate: Certificate & { readonly issuedAt: Date },
  issuer: Issuer,
  words: EuropeanWords,
) {
  const issued = seconds(certificate.issuedAt);
  const organisation = {
    id: 'urn:epass:org:1',
    type: 'Organisation',
    legalName: { lv: issuer.name.lv },
    location: {
      id: 'urn:epass:location:1',
      type: 'Location',
      address: {
        id: 'urn:epass:address:1',
        type: 'Address',
        countryCode: concept(`${AUTHORITY}/country/LVA`, `${AUTHORITY}/country`, 'Latvia'),
      },
    },
    homepage: {
      id: 'urn:epass:webResource:1',
      type: 'WebResource',
      contentURL: `${issuer.origin}/municipalities/${certificate.municipality}`,
    },
  };
  return {
    '@context': ['https://www.w3.org/2018/credentials/v1', 'http://data.europa.eu/snb/model/context/edc-ap'],
    id: `urn:credential:${certificate.id}`,
    type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
    credentialProfiles: [
      concept(
        'http://data.europa.eu/snb/credential/e34929035b',
        'http://data.europa.eu/snb/credential/25831c2',
        'Generic',
      ),
    ],
    credentialSchema: [
      { id: 'http://data.europa.eu/snb/model/ap/edc-generic-full', type: 'ShaclValidator2017' },
    ],
    displayParameter: {
      id: 'urn:epass:displayParameter:1',
      type: 'DisplayParameter',
      title: words.title,
      language: [
        concept(`${AUTHORITY}/language/LAV`, `${AUTHORITY}/language`, 'Latvian'),
        concept(`${AUTHORITY}/language/ENG`, `${AUTHORITY}/language`, 'English'),
      ],
      primaryLanguage: concept(`${AUTHORITY}/language/LAV`, `${AUTHORITY}/language`, 'Latvian'),
    },
    issuer: organisation,
    issuanceDate: issued,
    issued,
    validFrom: issued,
    credentialSubject: {
      id: 'urn:epass:person:1',
      type: 'Person',
      fullName: { lv: certificate.name },
      hasClaim: [
        {
          id: 'urn:epass:activity:1',
          type: 'LearningActivity',
          title: words.title,
          description: words.description,
          temporal: [
            {
              id: 'urn:epass:period:1',
              type: 'PeriodOfTime',
              startDate: `${certificate.from}T00:00:00Z`,
              endDate: `${certificate.until}T00:00:00Z`,
            },
          ],
          workload: duration(certificate.minutes),
          awardedBy: {
            id: 'urn:epass:awardingProcess:1',
            type: 'AwardingProcess',
            awardingBody: [organisation],
            awardingDate: issued,
          },
          supplementaryDocument: [
            {
              id: 'urn:epass:webResource:2',
              type: 'WebResource',
              contentURL: verifyLink(issuer.origin, certificate.code),
            },
          ],
        },
      ],
    },
  };
}
export type EuropeanCredential = ReturnType<typeof europeanCredential>;
