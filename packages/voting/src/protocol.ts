export * from './protocol/ballot-content.js';
export * from './protocol/ballot-papers.js';
export * from './protocol/check-receipt.js';
export * from './protocol/configuration.js';
export * from './protocol/decide-envelope.js';
export * from './protocol/decide-revision.js';
export {
  envelopeHash,
  envelopeLeaf,
  makeEnvelope,
  sealedHash,
  type Envelope,
  type OpenEnvelope,
} from './protocol/envelope.js';
export * from './protocol/log-key.js';
export { PADDING } from './protocol/pad.js';
export * from './protocol/random.js';
export * from './protocol/read-configuration.js';
export * from './protocol/receipt.js';
export * from './protocol/refusals.js';
export * from './protocol/seal-ballot.js';
export type { Sealed } from './protocol/seal.js';
export { isSigned } from './protocol/signature.js';
export * from './protocol/token.js';
export * from './protocol/tracker.js';
export * from './protocol/voter-key.js';
export * from './protocol/voting-card.js';
export { holdCeremony, readCeremony, type Ceremony, type SealedShare } from './protocol/ceremony.js';
export {
  closedVoteText,
  readClosedVote,
  type ClosedVote,
  type PaperBallot,
  type RollSum,
} from './protocol/closed-vote.js';
export * from './protocol/key-share.js';
export * from './protocol/open-vote.js';
export * from './protocol/pot-election.js';
export { potFile } from './protocol/pot-file.js';
export * from './protocol/spoilt-ballot.js';
export * from './protocol/trustee-key.js';
export * from './protocol/vote-bundle.js';
export type { AuditCheck, AuditName } from './protocol/audit-check.js';
export { auditVote, logOf } from './protocol/audit.js';
export { auditWithheld } from './protocol/audit-withheld.js';
export type { WithheldPot } from './vote/withheld-pot.js';
export * from './protocol/trustee-file.js';
