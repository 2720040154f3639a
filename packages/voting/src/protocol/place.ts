import { unbase64 } from '../merkle/base64.js';

/** Thrown by a `Place` that does not hold what is asked of it; whoever reads the whole turns it into a refusal. */
export class Misread extends Error {
  constructor(readonly path: string) {
    super(`not readable: ${path}`);
  }
}

/** Names of votes, styles, pots and projects: safe in a file name, an address, a ballot file and a line of text. */
export const ID = /^[A-Za-z0-9_-]{1,64}$/;
/** One line for people. */
export const LINE = /^[^\p{Cc}\p{Cs}]{1,300}$/u;
export const HASH = /^[0-9a-f]{64}$/;
/** The seed of a lot: a line that can be read out. */
export const SEED = /^[^\p{Cc}\p{Cs}]{1,1000}$/u;
/** More ballots than there are people in the country are a mistake. */
export const MANY = 10_000_000;

/**
 * A place in JSON that came from outside. Each reader gives the value in its one allowed shape, or leaves with the place's
 * dotted path; nothing is mended.
 */
export class Place {
  constructor(
    readonly value: unknown,
    readonly path = '',
  ) {}

  fail(): never {
    throw new Misread(this.path);
  }

  /** Exactly these keys: what nobody asked for could carry what nobody should know. */
  object<K extends string, O extends string = never>(
    required: readonly K[],
    optional: readonly O[] = [],
  ): { readonly [key in K]: Place } & { readonly [key in O]?: Place } {
    const entries = this.entries();
    const known = new Set<string>([...required, ...optional]);
    if (!entries.every(([key]) => known.has(key))) this.fail();
    const places = new Map(entries);
    for (const key of required) if (!places.has(key)) new Place(undefined, this.within(key)).fail();
    return Object.fromEntries(places) as ReturnType<typeof this.object<K, O>>;
  }

  /** Any keys; Object.entries knows own ones only, so `__proto__` is a name like another. */
  entries(): [string, Place][] {
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) this.fail();
    return Object.entries(value).map(([key, one]) => [key, new Place(one, this.within(key))]);
  }

  list(least = 0, most = 10_000): Place[] {
    const { value } = this;
    if (!Array.isArray(value) || value.length < least || value.length > most) this.fail();
    return value.map((one: unknown, at) => new Place(one, this.within(`${at}`)));
  }

  text(pattern: RegExp): string {
    return typeof this.value === 'string' && pattern.test(this.value) ? this.value : this.fail();
  }

  whole(least: number, most: number): number {
    const { value } = this;
    const fits = typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most;
    return fits ? value : this.fail();
  }

  flag(): boolean {
    return typeof this.value === 'boolean' ? this.value : this.fail();
  }

  oneOf<const W extends string | number | boolean>(...words: readonly W[]): W {
    return words.find((word) => word === this.value) ?? this.fail();
  }

  /** Base64 in its one canonical spelling. */
  bytes(least: number, most = least): Uint8Array {
    // Four letters hold three bytes: what is longer is not worth reading.
    if (typeof this.value !== 'string' || this.value.length > Math.ceil(most / 3) * 4) this.fail();
    const bytes = unbase64(this.value);
    return bytes && bytes.length >= least && bytes.length <= most ? bytes : this.fail();
  }

  private within(key: string): string {
    return this.path === '' ? key : `${this.path}.${key}`;
  }
}

/** What `read` makes of the value, or where it could not be read. */
export function readPlace<T>(value: unknown, read: (place: Place) => T): { value: T } | { path: string } {
  try {
    return { value: read(new Place(value)) };
  } catch (error) {
    // The whole is called as JSONPath calls it (RFC 9535).
    if (error instanceof Misread) return { path: error.path || '$' };
    throw error;
  }
}
