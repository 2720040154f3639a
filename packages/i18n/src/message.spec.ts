import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { allMessages } from './all.js';
import { AREAS } from './areas.js';
import { LANGUAGE_ORDER, localesOf, type Language } from './language.js';
import { readMessage, sayParts, type MessageParams, type Part } from './message.js';

const say = (message: string, params: MessageParams, language: Language = 'en') =>
  sayParts(readMessage(message), language, params);

/** The implementation of reference says it. */
const expected = (message: string, params: MessageParams, language: Language = 'en') =>
  String(new IntlMessageFormat(message, localesOf(language)).format(params));

/** Every argument of a message: what it is, and what its forms are called. */
const argumentsOf = (parts: readonly Part[]): [string, string, readonly string[]][] =>
  parts.flatMap((part) => {
    if (typeof part === 'string' || part.kind === 'counted') return [];
    if (!('forms' in part)) return [[part.name, part.kind, []]];
    const inside = [...part.forms.values()].flatMap(argumentsOf);
    return [[part.name, part.kind, [...part.forms.keys()]], ...inside];
  });

/** Around what matters to the plurals of the four languages, and to how long numbers are grouped. */
const NUMBERS = [
  0, 1, 2, 3, 5, 10, 11, 12, 21, 22, 25, 30, 100, 101, 111, 121, 1_000, 12_345, 1_234_567, 0.5, 1.5, -1,
];

describe('every message of every catalogue', () => {
  it.each(LANGUAGE_ORDER)('is said as the implementation of reference says it, in %s', (language) => {
    for (const area of AREAS) {
      for (const message of Object.values<string>(allMessages[area][language])) {
        if (!message.includes('{')) continue;
        const parts = readMessage(message);
        const asked = argumentsOf(parts);
        const reference = new IntlMessageFormat(message, localesOf(language));
        const counts = asked.some(([, kind]) => kind !== 'given') ? NUMBERS : [3];
        const choices = [
          ...new Set(asked.filter(([, kind]) => kind === 'select').flatMap(([, , forms]) => forms)),
        ];
        for (const choice of choices.length > 0 ? [...choices, 'constructor'] : ['']) {
          for (const [index, count] of counts.entries()) {
            const params = Object.fromEntries(
              asked.map(([name, kind], place) => {
                const number = counts[(index + place) % counts.length] ?? count;
                if (kind === 'given') return [name, index % 2 === 0 ? `„${name}”` : number];
                return [name, kind === 'select' ? choice : number];
              }),
            );
            expect([message, sayParts(parts, language, params)]).toEqual([
              message,
              String(reference.format(params)),
            ]);
          }
        }
      }
    }
  });
});

it('whatever is built of the same parts is said the same', () => {
  const word = fc.stringMatching(/^[a-zA-ZāčēģļšūžА-я .,!?%()„”–-]{0,8}$/);
  const { message } = fc.letrec<{ message: string; part: string }>((tie) => ({
    message: fc.array(tie('part'), { maxLength: 4 }).map((parts) => parts.join('')),
    part: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      word,
      fc.constantFrom('{a}', '{ n , number }', '{n}'),
      fc
        .record({ inside: tie('message'), zero: tie('message') })
        .map(({ inside, zero }) => `{n, plural, =0 {${zero}} one {#${inside}} other {${inside} # }}`),
      fc
        .record({ inside: tie('message') })
        .map(({ inside }) => `{a, select, x {${inside}} other {#${inside}}}`),
    ),
  }));
  const params = fc.record({
    a: fc.constantFrom('x', 'y', 'toString', ''),
    n: fc.integer({ min: 0, max: 130 }),
  });
  fc.assert(
    fc.property(message, params, fc.constantFrom(...LANGUAGE_ORDER), (text, given, language) => {
      expect(say(text, given, language)).toBe(expected(text, given, language));
    }),
    { numRuns: 1_000 },
  );
});

it.each([
  '{',
  '{a',
  'a}',
  '{a, date}',
  '{n, plural, one {1}}',
  '{n, plural, one {',
  '{a, select}',
  '{}',
  '{a b}',
])('refuses %s, as the implementation of reference or more strictly', (message) => {
  expect(() => readMessage(message)).toThrow(SyntaxError);
});

it('throws for what is asked for and not given', () => {
  expect(() => say('{a} {b}', { a: 'x' })).toThrow(RangeError);
});
