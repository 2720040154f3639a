import type { LocalName } from '@talka/territory';
import type { Certificate } from './certificate.js';
import { didOf } from './did.js';
import { listAddress, seconds } from './status-list.js';

/** What a reader is told in words, in the language of the badge. */
export interface BadgeWords {
  /** What it is for: the title of a workshop, or “Voluntary work”. */
  readonly name: string;
  readonly description: string;
  /** What had to be done for it. */
  readonly criteria: string;
  /** ISO 639 */
  readonly language: string;
}

export interface Issuer {
  readonly origin: string;
  readonly name: LocalName;
}

export const verifyLink = (origin: string, code: string): string => `${origin}/verify/${code}`;

/**
 * A certificate as an AchievementCredential of Open Badges 3.0, before it is signed.
 * @see https://www.imsglobal.org/spec/ob/v3p0/
 */
export function badge(
  certificate: Certificate & { readonly issuedAt: Date },
  issuer: Issuer,
  words: BadgeWords,
) {
  const { code, municipality, list, kind } = certificate;
  const status = listAddress(issuer.origin, municipality, list.number);
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: verifyLink(issuer.origin, code),
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: words.name,
    issuer: {
      id: didOf(issuer.origin, municipality),
      type: ['Profile'],
      name: issuer.name.lv,
      url: `${issuer.origin}/municipalities/${municipality}`,
    },
    validFrom: seconds(certificate.issuedAt),
    credentialSubject: {
      type: ['AchievementSubject'],
      // Whoever is handed the badge reads the name, as on the paper: it is the holder who hands it over.
      identifier: [
        { type: 'IdentityObject', hashed: false, identityHash: certificate.name, identityType: 'name' },
      ],
      activityStartDate: `${certificate.from}T00:00:00Z`,
      activityEndDate: `${certificate.until}T00:00:00Z`,
      achievement: {
        id: `urn:uuid:${certificate.id}`,
        type: ['Achievement'],
        achievementType: kind === 'hours' ? 'CommunityService' : 'CertificateOfCompletion',
        name: words.name,
        description: words.description,
        criteria: { narrative: words.criteria },
        inLanguage: words.language,
      },
    },
    credentialStatus: {
      id: `${status}#${list.index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(list.index),
      statusListCredential: status,
    },
  };
}
export type Badge = ReturnType<typeof badge>;
