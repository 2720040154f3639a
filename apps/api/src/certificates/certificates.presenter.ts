import type { OwnCertificateRow, HoursOfferRow, BatchRow, Certificates } from '@talka/composition';
import { inFours, PAPER_LANGUAGES, verifyLink, type Certificate } from '@talka/certificates';
import type {
  CertificateBatchView,
  HoursOfferView,
  OfficeCertificateView,
  OwnCertificateView,
  VerifiedView,
} from '@talka/contracts';

export function ownCertificateView(row: OwnCertificateRow, origin: string): OwnCertificateView {
  const { certificate: it, nameNow, revokedWhy: reason, words } = row;
  const { id, municipality, name, kind, title, organisation, from, until, minutes, state, shown, leadsOn } =
    it;
  return {
    ...{ id, municipality, name, kind, title, organisation, from, until, minutes, state, shown, leadsOn },
    ...{ nameNow, reason, words, code: inFours(it.code), link: verifyLink(origin, it.code) },
    issuedAt: it.issuedAt?.toISOString() ?? null,
    stateAt: it.stateAt.toISOString(),
    papers: PAPER_LANGUAGES.filter((language) => row.papers.includes(language)),
  };
}

/** Confirmed hours by organisation: from the first day to the last, and how long in all. */
export function hoursOffers(rows: readonly HoursOfferRow[]): HoursOfferView[] {
  const offers = new Map<number, HoursOfferView>();
  for (const { municipality, organisation, organiser, day, minutes } of rows) {
    const known = offers.get(organisation);
    const since = known ?? { municipality, organisation, organiser, from: day, until: day, minutes: 0 };
    offers.set(organisation, { ...since, until: day, minutes: since.minutes + minutes });
  }
  return [...offers.values()];
}

type Verified = Extract<Awaited<ReturnType<Certificates['verify']>>, { ok: true }>['value'];

export function verifiedView({ told, certificate, municipality }: Verified): VerifiedView {
  const { kind, title, organisation, from, until, minutes, issuedAt, stateAt } = certificate;
  const about = { kind, title, organisation, from, until, minutes };
  return {
    ...{ state: told.state, name: told.name, asksName: told.asksName, municipality },
    certifies: told.state === 'replaced' ? null : { ...about, issuedAt: (issuedAt ?? stateAt).toISOString() },
    replacedBy: told.replacedBy,
    stateAt: stateAt.toISOString(),
  };
}

export const batchView = ({
  id: batch,
  asked_at,
  kind,
  title,
  certificates,
  made,
}: BatchRow): CertificateBatchView => ({
  ...{ batch, askedAt: asked_at.toISOString(), kind, title, certificates, made },
});

export function officeView(certificate: Certificate): OfficeCertificateView {
  const { name, kind, title, organisation, from, until, minutes, state, issuedAt, stateAt } = certificate;
  return {
    ...{ name, kind, title, organisation, from, until, minutes, state },
    code: inFours(certificate.code),
    issuedAt: (issuedAt ?? stateAt).toISOString(),
  };
}
