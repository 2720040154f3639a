import { certificateTold, type Queryable } from '@talka/composition';
import { nameIn } from '@talka/territory';
import type { Consequences, Known } from './reaction.js';

const told =
  (template: 'certificate-ready' | 'certificate-revoked') =>
  async (on: Queryable, { id, happening }: Known): Promise<Consequences> => {
    const certificate = await certificateTold(on, happening.subject.id);
    if (!certificate) return {};
    const { person, email: to, language, title } = certificate;
    const what = title === null ? '' : nameIn(title, language);
    const params = {
      ...{ what, municipality: nameIn(certificate.municipality, language), path: '/me/certificates' },
      ...(template === 'certificate-revoked' && { words: certificate.why ?? '' }),
    };
    const kind = template === 'certificate-ready' ? 'certificate.ready' : 'certificate.revoked';
    return {
      notices: [{ person, kind, params: {}, link: '/me/certificates' }],
      mails: to === null ? [] : [{ onceKey: `${id}:${person}`, to, person, language, template, params }],
    };
  };

/** A certificate is made: whoever it is of can fetch it. */
export const tellThatCertificateIsReady = told('certificate-ready');

/** A municipality took one back: whoever it was of reads why. */
export const tellThatCertificateIsRevoked = told('certificate-revoked');
