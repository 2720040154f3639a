import type { Area, MessageKey, Messages } from './areas.js';
import type { Language } from './language.js';
import { readMessage, sayParts, type MessageParams, type Part } from './message.js';

export type { MessageParams };

/** Says a message. A parameter the message asks for and does not get is a mistake and throws. */
export interface Translate<A extends Area> {
  (key: MessageKey<A>, params?: MessageParams): string;
  readonly language: Language;
}

/** A translator over catalogues loaded before. Messages are read once, when first said. */
export function translateWith<A extends Area>(language: Language, messages: Messages<A>): Translate<A> {
  const read = new Map<string, readonly Part[]>();
  const say = (key: MessageKey<A>, params: MessageParams = {}): string => {
    const message: string = messages[key];
    if (!message.includes('{')) return message;
    let parts = read.get(key);
    if (!parts) read.set(key, (parts = readMessage(message)));
    return sayParts(parts, language, params);
  };
  return Object.assign(say, { language });
}
