import type { AskingPartnerView, JointCard, JointView, PartnerView } from '@talka/contracts';
import type { AskingPartnerRow, JointCardRow, JointPageRow, SignedPartnerRow } from '@talka/composition';

export const partnerView = ({ signed_at, left_at, words, ...of }: SignedPartnerRow): PartnerView => ({
  ...of,
  signedAt: signed_at.toISOString(),
  left: left_at && { at: left_at.toISOString(), words: words ?? '' },
});

export const askingPartnerView = ({
  asked_at,
  asked_by,
  registration_number,
  signed_as,
  ...of
}: AskingPartnerRow): AskingPartnerView => ({
  ...of,
  ...{ registrationNumber: registration_number, signedAs: signed_as },
  ...{ askedAt: asked_at.toISOString(), askedBy: asked_by },
});

export const jointCard = (row: JointCardRow): JointCard => ({
  ...{ number: row.number, municipality: row.municipality, title: row.title, language: row.language },
  ...{ task: row.task, state: row.state, quorum: row.quorum, minuted: row.minuted },
  proposedAt: row.proposed_at.toISOString(),
  closesAt: row.closes_at.toISOString(),
  endedAt: row.ended_at?.toISOString() ?? null,
  voices: { for: row.for, against: row.against, abstained: row.abstained },
});

const said = <Row extends { readonly at: Date }>({ at, ...of }: Row) => ({ ...of, at: at.toISOString() });

export const jointView = (row: JointPageRow): JointView => ({
  ...jointCard(row),
  ...{ words: row.words, withdrawnWhy: row.words_at_end },
  spoken: row.voices.map(said),
  remarks: row.remarks.map(said),
  minutes: row.minutes.map(said),
});
