import type { Refusal } from '@talka/kernel';

/** Why a vote cannot be held by this configuration. */
export type ConfigurationRefusal = Refusal<
  | 'configuration.malformed'
  | 'configuration.repeated'
  | 'configuration.pot-unknown'
  | 'configuration.pot-empty'
  | 'configuration.pot-without-voters'
  | 'configuration.limits-impossible'
  | 'configuration.ends-before-it-begins'
  | 'configuration.key-weak'
  | 'configuration.too-few-trustees'
  | 'configuration.threshold-outside'
  | 'configuration.ballots-do-not-fit'
  | 'configuration.ties-without-order'
>;

/** Why a token is not issued, or not usable. */
export type TokenRefusal = Refusal<'token.style-unknown' | 'token.malformed' | 'token.not-signed'>;

/** Why the server does not take an envelope: all that can be seen from outside of the seal. */
export type EnvelopeRefusal = Refusal<
  | 'envelope.malformed'
  | 'envelope.wrong-vote'
  | 'envelope.wrong-style'
  | 'envelope.wrong-length'
  | 'envelope.revision-invalid'
  | 'envelope.revision-stale'
  | 'envelope.token-invalid'
  | 'envelope.signature-invalid'
>;

/** Why a file or a picture is not a voting card, or not one of this vote. */
export type CardRefusal = Refusal<'card.malformed' | 'card.wrong-vote' | 'card.not-signed'>;

/** Why a key is not made, or not parted. */
export type CeremonyRefusal = Refusal<
  | 'ceremony.malformed'
  | 'trustee.key-malformed'
  | 'configuration.repeated'
  | 'configuration.too-few-trustees'
  | 'configuration.threshold-outside'
>;

/** Why a part of a key is not opened, or several make no key. */
export type ShareRefusal = Refusal<
  'share.malformed' | 'share.not-yours' | 'share.repeated' | 'share.too-few' | 'share.wrong'
>;

/** Why a vote is not opened: what the server handed over cannot be the vote that was held. */
export type OpeningRefusal = Refusal<
  | 'opening.malformed'
  | 'opening.wrong-key'
  | 'opening.head-not-signed'
  | 'opening.log-broken'
  | 'opening.superseded-unknown'
  | 'opening.envelope-invalid'
  | 'opening.envelopes-differ'
  | 'opening.voter-twice'
  | 'opening.seal-twice'
  | 'opening.paper-invalid'
  | 'opening.sums-differ'
  | 'opening.seed-wrong'
>;
