import {
  badge,
  inFours,
  PAPER_LANGUAGES,
  verifyLink,
  type Certificate,
  type EuropeanWords,
  type Made,
} from '@talka/certificates';
import { badgeTexts, certificatePdf, type CertificateFacts } from '@talka/documents';
import type { MunicipalityRow } from '@talka/database';
import { nameIn, type Language } from '@talka/territory';
import type { OwnSigner } from './keys.js';
import { signCredential } from './sign-credential.js';

export type Issued = Certificate & { readonly issuedAt: Date };

/** What is printed of a certificate in a language. */
export function factsOf(
  certificate: Issued,
  municipality: MunicipalityRow,
  origin: string,
  language: Language,
): CertificateFacts {
  const { name, title, organisation, from, until, minutes, issuedAt } = certificate;
  return {
    ...{ name, organisation, from, until, minutes, issued: issuedAt, made: issuedAt },
    title: title && nameIn(title, language),
    municipality: { name: nameIn(municipality.name, language), mark: municipality.mark },
    code: inFours(certificate.code),
    link: verifyLink(origin, certificate.code),
  };
}

/** Latvian and English always; Latgalian for hours, and for a workshop that has a title in it. */
export const papersOf = ({ title }: Pick<Certificate, 'title'>): readonly Language[] =>
  PAPER_LANGUAGES.filter((language) => language !== 'ltg' || title === null || Boolean(title.ltg));

/** Prints a certificate in its languages, and signs it as its municipality. @param signerOf what that signs with */
export const makeCertificate =
  (signerOf: () => Promise<OwnSigner>, municipality: MunicipalityRow, origin: string) =>
  async (certificate: Issued): Promise<Made> => {
    const papers = papersOf(certificate).map(async (language) => ({
      language,
      pdf: await certificatePdf(factsOf(certificate, municipality, origin, language), language),
    }));
    const signer = await signerOf();
    const words = badgeTexts(factsOf(certificate, municipality, origin, 'lv'), 'lv');
    const unsigned = badge(certificate, { origin, name: municipality.name }, words);
    return {
      key: signer.id,
      credential: await signCredential(unsigned, signer, certificate.issuedAt),
      papers: await Promise.all(papers),
    };
  };

/** The same in words of several languages, for the European form. */
export function europeanWords(
  certificate: Issued,
  municipality: MunicipalityRow,
  origin: string,
): EuropeanWords {
  const of = (language: Language) =>
    badgeTexts(factsOf(certificate, municipality, origin, language), language);
  const [lv, en] = [of('lv'), of('en')];
  return { title: { lv: lv.name, en: en.name }, description: { lv: lv.description, en: en.description } };
}
