import { localesOf, type Language } from './language.js';

/** What a message is made of; in `plural` and `select` the parts of each form, by its name or as `=3`. */
export type Part =
  | string
  | { readonly kind: 'given'; readonly name: string }
  | { readonly kind: 'number'; readonly name: string }
  | { readonly kind: 'counted' }
  | {
      readonly kind: 'plural' | 'select';
      readonly name: string;
      readonly forms: ReadonlyMap<string, readonly Part[]>;
    };

/** Numbers are formatted by the message; dates, money and lists come formatted already (see `formats`). */
export type MessageParams = Readonly<Record<string, string | number>>;

/**
 * Reads what the catalogues use of ICU MessageFormat: `{name}`, `{name, number}`, `plural` with `#` and `=3`, `select`.
 * No quoting, no tags, no offsets, no styles of dates.
 * @throws SyntaxError for anything else
 */
export function readMessage(message: string): readonly Part[] {
  let at = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(message);
    if (!found) throw new SyntaxError(`a message cannot be read from character ${at} on: ${message}`);
    at = pattern.lastIndex;
    return found[1] ?? '';
  };
  const parts = (end: RegExp, counted: boolean): readonly Part[] => {
    const found: Part[] = [];
    while (at < message.length && message[at] !== '}') {
      if (message[at] === '{') found.push(argument());
      else if (counted && message[at] === '#') {
        take(/#/y);
        found.push({ kind: 'counted' });
      } else found.push(take(counted ? /([^{}#]+)/y : /([^{}]+)/y));
    }
    take(end);
    return found;
  };
  const argument = (): Part => {
    const name = take(/\{\s*(\w+)\s*/y);
    const kind = message[at] === '}' ? 'given' : take(/,\s*(number|plural|select)\s*/y);
    if (kind === 'given' || kind === 'number') {
      take(/\}/y);
      return { kind, name };
    }
    const forms = new Map<string, readonly Part[]>();
    take(/,\s*/y);
    while (message[at] !== '}') forms.set(take(/([^\s{}]+)\s*\{/y), parts(/\}\s*/y, kind === 'plural'));
    take(/\}/y);
    if (!forms.has('other')) throw new SyntaxError(`no form "other" for ${name}: ${message}`);
    return { kind: kind as 'plural' | 'select', name, forms };
  };
  return parts(/$/y, false);
}

/** @throws RangeError when a parameter the message asks for is not given */
export function sayParts(
  parts: readonly Part[],
  language: Language,
  params: MessageParams,
  count?: number,
): string {
  const { numbers, plurals } = rulesOf(language);
  const said = (part: Part): string => {
    if (typeof part === 'string') return part;
    if (part.kind === 'counted') return numbers.format(count ?? 0);
    if (!(part.name in params)) throw new RangeError(`a message asks for ${part.name}, which is not given`);
    const value = params[part.name] ?? '';
    if (part.kind === 'given') return String(value);
    if (part.kind === 'number') return numbers.format(value as number);
    const { forms } = part;
    if (part.kind === 'select') return sayParts(forms.get(String(value)) ?? other(forms), language, params);
    const number = Number(value);
    const form = forms.get(`=${value}`) ?? forms.get(plurals.select(number)) ?? other(forms);
    return sayParts(form, language, params, number);
  };
  return parts.map(said).join('');
}

const other = (forms: ReadonlyMap<string, readonly Part[]>): readonly Part[] => forms.get('other') ?? [];

interface Rules {
  readonly numbers: Intl.NumberFormat;
  readonly plurals: Intl.PluralRules;
}
const known = new Map<Language, Rules>();

/** Making them costs more than all that is said with them. */
function rulesOf(language: Language): Rules {
  let rules = known.get(language);
  if (!rules) {
    const locales = localesOf(language);
    rules = { numbers: new Intl.NumberFormat(locales), plurals: new Intl.PluralRules(locales) };
    known.set(language, rules);
  }
  return rules;
}
