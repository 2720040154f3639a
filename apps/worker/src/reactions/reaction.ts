import type { NoticeKind, ServerMessages } from '@talka/contracts';
import type { Happening } from '@talka/kernel';
import type { Language } from '@talka/territory';

/** A message to those who watch a room, sent after what it tells of is committed. */
export interface LiveMessage {
  readonly room: string;
  readonly message: keyof ServerMessages;
  readonly payload: unknown;
}

export interface Notice {
  readonly person: string;
  readonly kind: NoticeKind;
  readonly params: Readonly<Record<string, string | number>>;
  readonly link: string;
  /** What many may do something to: one line counts them until it is read. */
  readonly about?: string;
}

export interface Mail {
  readonly onceKey: string;
  readonly to: string;
  /** Null for who has no account, as a guardian. */
  readonly person: string | null;
  readonly language: Language;
  readonly template: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What follows from something that happened: written down once, whoever and however often asks. */
export interface Consequences {
  readonly notices?: readonly Notice[];
  readonly mails?: readonly Mail[];
  readonly live?: readonly LiveMessage[];
  /** People whose live connections close at once: their rights have changed. */
  readonly disconnect?: readonly string[];
}

export interface Known {
  readonly id: string;
  readonly happening: Happening;
}

export const live = <M extends keyof ServerMessages>(
  room: string,
  message: M,
  payload: Parameters<ServerMessages[M]>[0],
): LiveMessage => ({ room, message, payload });
