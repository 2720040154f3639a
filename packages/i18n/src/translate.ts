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

/** Letters that are read from right to left: Hebrew, Arabic and their neighbours. */
const FROM_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name that is read from the right stands for itself: it does not draw the words and commas around it along (Unicode UAX 9). */
function isolated(params: MessageParams): MessageParams {
  if (!Object.values(params).some((value) => FROM_RIGHT.test(String(value)))) return params;
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => [
      key,
      typeof value === 'string' && FROM_RIGHT.test(value) ? `\u2068${value}\u2069` : value,
    ]),
  );
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
    return String(format.format(params && isolated(params)));
  };
  return Object.assign(say, { language });
}
