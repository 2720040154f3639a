import { concatBytes } from '@noble/hashes/utils.js';
import { ok, refuse, type Result } from '@talka/kernel';
import type { VoteConfiguration } from './configuration.js';
import { ID } from './place.js';
import { fromUrlBase64, urlBase64 } from './receipt.js';
import type { CardRefusal } from './refusals.js';
import { verifyToken, type Token } from './token.js';
import { voterKeyOf, type VoterKey } from './voter-key.js';

/** What casts and changes a ballot. Whoever has it, votes: it is kept like a key. */
export interface VotingCard {
  readonly voterKey: VoterKey;
  readonly token: Token;
}

const HEAD = 'talka-card-1';

/**
 * The card as one line, for a file and for a QR code: `talka-card-1.<vote>.<style>.<secret key ‖ msgPrefix ‖
 * tokenSignature, base64url>`.
 */
export function cardText({ vote }: VoteConfiguration, { voterKey, token }: VotingCard): string {
  const bytes = concatBytes(voterKey.secretKey, token.msgPrefix, token.tokenSignature);
  return [HEAD, vote, token.style, urlBase64(bytes)].join('.');
}

/** Reads a card of this vote, and checks that it was signed. Blanks and line breaks of a mail program are passed over. */
export async function readCard(
  configuration: VoteConfiguration,
  text: string,
): Promise<Result<VotingCard, CardRefusal>> {
  const [head, vote = '', style = '', letters = '', ...more] = text.replace(/\s+/g, '').split('.');
  const bytes = fromUrlBase64(letters);
  const known = head === HEAD && ID.test(vote) && ID.test(style) && more.length === 0;
  if (!known || !bytes || bytes.length < 64 + 256 || bytes.length > 64 + 512) return refuse('card.malformed');
  if (vote !== configuration.vote) return refuse('card.wrong-vote');
  const voterKey = voterKeyOf(bytes.slice(0, 32));
  const [msgPrefix, tokenSignature] = [bytes.slice(32, 64), bytes.slice(64)];
  const token = { style, voterKey: voterKey.publicKey, msgPrefix, tokenSignature };
  return (await verifyToken(configuration, token)) ? ok({ voterKey, token }) : refuse('card.not-signed');
}
