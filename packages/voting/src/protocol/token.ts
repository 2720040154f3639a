import { BlindRSA } from '@cloudflare/blindrsa-ts/lib/src/blindrsa.js';
import { concatBytes } from '@noble/hashes/utils.js';
import { ok, refuse, type Result } from '@talka/kernel';
import type { VoteConfiguration } from './configuration.js';
import type { Random } from './random.js';
import type { TokenRefusal } from './refusals.js';
import { tokenKeyOf } from './token-key.js';
import { tokenMessage } from './token-message.js';

/** RFC 9474, RSABSSA-SHA384-PSS-Randomized. */
const suite = new BlindRSA({
  ...{ name: 'RSABSSA-SHA384-PSS-Randomized', hash: 'SHA-384', saltLength: 48, prepareType: 32 },
  supportsRSARAW: false,
});
const PREFIX_LENGTH = 32;

/** A token that was asked for: kept on the device until the answer is here, for the same question gets the same answer. */
export interface PendingToken {
  readonly style: string;
  readonly voterKey: Uint8Array;
  readonly msgPrefix: Uint8Array;
  /** Goes to the server, with the voter's session. */
  readonly blindedMessage: Uint8Array;
  /** Takes the blindness off again; never leaves the device. */
  readonly inverse: Uint8Array;
}

/** The right to cast one ballot of a style, which nobody can connect with the asking for it. */
export interface Token {
  readonly style: string;
  /** Public half. */
  readonly voterKey: Uint8Array;
  readonly msgPrefix: Uint8Array;
  /** RSASSA-PSS over msgPrefix ‖ token message, as long as the style's key. */
  readonly tokenSignature: Uint8Array;
}

const preparedMessage = (vote: string, token: Omit<Token, 'tokenSignature'>): Uint8Array =>
  concatBytes(token.msgPrefix, tokenMessage(vote, token.style, token.voterKey));

/** Prepare and Blind (RFC 9474, 4.1 and 4.2). The blinding factor and the salt are drawn by the library. */
export async function blindToken(
  configuration: VoteConfiguration,
  { style, voterKey }: Pick<Token, 'style' | 'voterKey'>,
  random: Random,
): Promise<Result<PendingToken, TokenRefusal>> {
  const key = await tokenKeyOf(configuration, style);
  if (!key) return refuse('token.style-unknown', { style });
  const msgPrefix = random.bytes(PREFIX_LENGTH);
  const prepared = preparedMessage(configuration.vote, { style, voterKey, msgPrefix });
  const { blindedMsg, inv } = await suite.blind(key, prepared);
  return ok({ style, voterKey, msgPrefix, blindedMessage: blindedMsg, inverse: inv });
}

/** Finalize (RFC 9474, 4.4). An answer that is not a signature by the style's key is refused. */
export async function finalizeToken(
  configuration: VoteConfiguration,
  pending: PendingToken,
  blindSignature: Uint8Array,
): Promise<Result<Token, TokenRefusal>> {
  const { style, voterKey, msgPrefix, inverse } = pending;
  const key = await tokenKeyOf(configuration, style);
  if (!key) return refuse('token.style-unknown', { style });
  try {
    const prepared = preparedMessage(configuration.vote, pending);
    const tokenSignature = await suite.finalize(key, prepared, blindSignature, inverse);
    return ok({ style, voterKey, msgPrefix, tokenSignature });
  } catch {
    // The library throws at a wrong length and at a signature that does not verify alike.
    return refuse('token.not-signed');
  }
}

/** Was this token signed by its style's key? Never throws. */
export async function verifyToken(configuration: VoteConfiguration, token: Token): Promise<boolean> {
  if (token.voterKey.length !== 32 || token.msgPrefix.length !== PREFIX_LENGTH) return false;
  const key = await tokenKeyOf(configuration, token.style);
  if (!key) return false;
  return suite.verify(key, token.tokenSignature, preparedMessage(configuration.vote, token));
}
