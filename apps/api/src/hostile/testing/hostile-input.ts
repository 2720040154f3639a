import fc from 'fast-check';
import type * as z from 'zod';
import { askedBy, choicesOf, type JsonSchema } from './json-schema.js';

/** Texts that have broken other systems. */
export const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud800',
  'a\udc00b',
  '👩‍👩‍👧‍👦🇱🇻',
  '\u202etxet\u202c',
  'ā\u200bā\ufeff',
  '\u0301'.repeat(200),
  'x'.repeat(25_000),
  '<script>alert(1)</script>',
  '</script><svg onload=alert(1)>',
  '[x](javascript:alert(1)) ![](data:text/html,x)',
  "' or 1=1 --",
  '%00%ff',
  '${7*7}{{7*7}}',
  '__proto__',
  'constructor',
  '../../etc/passwd',
  'javascript:alert(1)',
  '//evil.example/',
  'NaN',
  '-0',
  '1e309',
  '0x1F',
  '2024-02-30',
  '0001-01-01',
  '\r\nSet-Cookie: a=b',
];

const HOSTILE_VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  1e308,
  [],
  {},
  [[[[[[[[]]]]]]]],
  { $ne: null },
  { toString: 1 },
];

const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.constantFrom(...HOSTILE_VALUES),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.jsonValue({ maxDepth: 3 }),
);

const AS_ASKED: Readonly<Record<string, (schema: JsonSchema) => fc.Arbitrary<unknown>>> = {
  null: () => fc.constant(null),
  boolean: () => fc.boolean(),
  integer: () => fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer()),
  number: () =>
    fc.oneof(fc.double({ min: 20, max: 60 }), fc.double({ noNaN: true, noDefaultInfinity: true })),
  string: ({ format, pattern, maxLength = 300 }) => {
    if (format === 'uuid') return fc.uuid();
    if (format === 'email') return fc.emailAddress();
    if (pattern && !pattern.includes('@')) return fc.stringMatching(new RegExp(pattern));
    return fc.string({ unit: 'grapheme', maxLength: Math.min(maxLength, 300) });
  },
  array: ({ items }) => fc.array(sometimes(items ?? {}), { maxLength: 5 }),
  object: ({ properties = {} }) => {
    const parts = Object.fromEntries(Object.entries(properties).map(([key, it]) => [key, sometimes(it)]));
    const record = fc.record(parts, { requiredKeys: [] });
    const complete = fc.record(parts);
    const extra = fc.dictionary(fc.constantFrom('id', 'role', 'status', 'prototype', '💥'), hostile, {
      maxKeys: 1,
    });
    return fc.oneof(
      { weight: 8, arbitrary: complete },
      { weight: 1, arbitrary: record },
      { weight: 1, arbitrary: fc.tuple(complete, extra).map(([some, more]) => ({ ...some, ...more })) },
    );
  },
};

function asAsked(schema: JsonSchema): fc.Arbitrary<unknown> {
  const choices = choicesOf(schema);
  if (choices) return fc.oneof(...choices.map(asAsked));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  return AS_ASKED[String(schema.type)]?.(schema) ?? hostile;
}

/** Mostly what was asked for, so that it gets past the gate; now and then anything at all. */
const sometimes = (schema: JsonSchema): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 7, arbitrary: asAsked(schema) }, { weight: 1, arbitrary: hostile });

/** Input for a part of an operation, made from the very schema that will judge it. */
export const inputFor = (schema: z.ZodObject): fc.Arbitrary<Record<string, unknown>> =>
  asAsked(askedBy(schema)) as fc.Arbitrary<Record<string, unknown>>;
