import { IntlMessageFormat } from 'intl-messageformat';
import type { Area, MessageKey, Messages } from './areas.js';
import { localesOf, type Language } from './language.js';

/** Numbers are formatted by the message; dates, money and lists come formatted already (see `formats`). */
export type MessageParams = Readonly<Record<string, string | number>>;

/** Says a message. A parameter the message asks for and does not get is a mistake and throws. */
export interface Translate<A extends Area> {
  (key: MessageKey<A>, params?: MessageParams): string;
  readonly language: Language;
}

/** A translator over catalogues loaded before. Messages are parsed once, when first said. */
export function translateWith<A extends Area>(language: Language, messages: Messages<A>): Translate<A> {
  const parsed = new Map<string, IntlMessageFormat>();
  const locales = localesOf(language);
  const say = (key: MessageKey<A>, params?: MessageParams): string => {
    const message: string = messages[key];
    if (!message.includes('{')) return message;
    let format = parsed.get(key);
    if (!format) parsed.set(key, (format = new IntlMessageFormat(message, locales)));
    return String(format.format(params));
  };
  return Object.assign(say, { language });
}
