import fc from 'fast-check';
import type * as z from 'zod';
import { askedBy, choicesOf, type JsonSchema } from './json-schema.js';

type Bag = Readonly<Record<string, unknown>>;
const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Also where the contract takes an address before it is tidied, and says only that it is a text. */
const AN_ADDRESS = 'kaimins@talka.example';

/** One text that fits, always the same. */
function textFor({ format, pattern, minLength = 0 }: JsonSchema): string {
  if (format === 'email') return AN_ADDRESS;
  if (format === 'date-time') return '2027-03-01T06:00:00Z';
  if (format === 'uuid') return '0190a000-0000-7000-8000-000000000000';
  if (pattern) return String(fc.sample(fc.stringMatching(new RegExp(pattern)), { seed: 1, numRuns: 1 })[0]);
  return 'x'.repeat(Math.max(minLength, 1));
}

/** The first sample of every part together; then, one at a time, each further sample of each part. */
function objectsFor(properties: Readonly<Record<string, JsonSchema>>): Bag[] {
  const parts = Object.entries(properties).map(
    ([key, it]) => [key, key === 'email' ? [AN_ADDRESS] : samples(it)] as const,
  );
  const first = Object.fromEntries(parts.map(([key, of]) => [key, of[0]]));
  const others = parts.flatMap(([key, of]) => of.slice(1).map((value) => ({ ...first, [key]: value })));
  return [first, ...others];
}

/** Objects in which every name is asked for, pots by their ids for one: nothing there is a field too many. */
const RECORDS = new WeakSet<object>();
function aRecord(): Bag {
  const record = {};
  RECORDS.add(record);
  return record;
}

/** Values a schema takes, few, but so that every alternative and every object in it stands in one of them. */
function samples(schema: JsonSchema): unknown[] {
  const choices = choicesOf(schema);
  if (choices) return choices.flatMap(samples);
  if (schema.const !== undefined) return [schema.const];
  if (schema.enum) return [schema.enum[0]];
  if (schema.type === 'object' && typeof schema.additionalProperties === 'object') return [aRecord()];
  if (schema.type === 'object') return objectsFor(schema.properties ?? {});
  if (schema.type === 'array') return samples(schema.items ?? {}).map((item) => [item]);
  if (schema.type === 'boolean') return [true];
  if (schema.type === 'null') return [null];
  return [schema.type === 'string' ? textFor(schema) : Math.max(1, schema.minimum ?? 1)];
}

export interface Planting {
  /** Where the field stands: `content.place.points.0.role`. */
  readonly field: string;
  readonly body: Bag;
  /** The same without it: taken by the contract, or the planting would prove nothing. */
  readonly sound: Bag;
}

/** `value` as it is, once for each object in it that is not the outermost, with the key planted there. */
function* planted(value: unknown, key: string, path: readonly string[]): Generator<[string, unknown]> {
  if (isBag(value) && path.length > 0 && !(key in value) && !RECORDS.has(value))
    yield [[...path, key].join('.'), { ...value, [key]: 'planted' }];
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    for (const [field, changed] of planted(part, key, [...path, name])) {
      const whole = Array.isArray(value)
        ? value.map((item: unknown, at) => (String(at) === name ? changed : item))
        : { ...value, [name]: changed };
      yield [field, whole];
    }
  }
}

/** A field that nobody asked for, planted in every object below the surface of a body, at every depth, in turn. */
export function plantings(schema: z.ZodObject, keys: readonly string[]): Planting[] {
  const asked = askedBy(schema);
  const found = (samples(asked) as Bag[]).flatMap((sound) =>
    keys.flatMap((key) =>
      [...planted(sound, key, [])].map(([field, body]) => ({ field, body: body as Bag, sound })),
    ),
  );
  const seen = new Map(found.map((it) => [`${it.field} ${shapeAt(it)}`, it]));
  return [...seen.values()];
}

/** Alternatives of one place differ by the fields they have. */
function shapeAt({ field, sound }: Planting): string {
  const path = field.split('.').slice(0, -1);
  const at = path.reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], sound);
  return Object.keys(at as object).join();
}
