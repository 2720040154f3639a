import type { RegisterView } from '@talka/contracts';
import type { Refusal } from '@talka/kernel';
import type { Lock, Sealed } from './seal.js';

/** This device, as far as it is known without its key. */
export interface KeptDevice {
  readonly one: 'device';
  readonly id: string;
  readonly person: string;
  /** Null once it was guessed at too often: then the server is asked for the key. */
  readonly lock: Lock | null;
  readonly tries: number;
  /** The number of what was put down last. */
  readonly last: number;
  /** The server has said that it was revoked: no register is left here, and it is to be prepared anew. */
  readonly revoked?: true;
  /** When registers were last taken along: an ISO 8601 instant. */
  readonly preparedAt: string | null;
}

/** A register without its facts, which are kept one by one. */
export type RegisterFacts = Omit<RegisterView, 'facts' | 'checkpoint'>;

export interface KeptRegister extends Sealed {
  readonly session: string;
  readonly checkpoint: number;
}

/** `unsent` waits for the network; `refused` was not taken, and is shown until somebody has read why. */
export type FactState = 'unsent' | 'sent' | 'refused';

export interface KeptFact extends Sealed {
  readonly id: string;
  readonly session: string;
  readonly sequence: number;
  readonly state: FactState;
  readonly refusal?: Refusal;
}
