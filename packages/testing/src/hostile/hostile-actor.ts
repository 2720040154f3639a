import { Actor, type Answer, type CallOptions } from '../actors.js';
import type { EndpointName, Endpoints, OutputOf, Problem } from '@talka/contracts';

type Json = unknown;
type Call = Parameters<Actor['call']>[1];

/** Ids, dates, numbers, addresses and keys have a form of their own; a word that begins small is a choice from a list. */
const FORMED = [/^\+?[\d:.TZ -]+$/, /@/, /^[\w+/-]{20,}={0,2}$/, /^(?:[a-z][\w:.-]*)?$/];

/** What a person writes by hand. */
const isProse = (text: string): boolean => !FORMED.some((form) => form.test(text));

/** How hostile a field may be before it is refused: the longest first; the last is what the test itself said. */
const LEVELS = 4;
const LONG = 700;
const TITLE = 35;
/** What a field asks for at least, if it asks for anything: a draft takes less, and could then not be handed in. */
const SHORTEST = 20;

/** Which fields of which operations have taken a hostile text: `comments.write body`. */
export class Taken {
  readonly fields = new Set<string>();
  private at = 0;

  constructor(private readonly texts: readonly string[]) {}

  /** The next text of all, or so many of them as fit; in the end each has stood somewhere. */
  next(level: number): string {
    const one = () => this.texts[this.at++ % this.texts.length] ?? '';
    let text = one();
    if (level > 0) return text.length < SHORTEST ? `${text} ${one()}` : text;
    for (let more = one(); text.length + more.length < LONG; more = one()) text += ` ${more}`;
    return text;
  }
}

/**
 * Somebody who writes hostile text into every field that takes it: whatever a body says in prose is replaced before it
 * is sent, and what is refused by name is sent again shorter, and then as it was.
 */
export class HostileActor extends Actor {
  constructor(
    by: Actor,
    private readonly taken: Taken,
  ) {
    super(by.origin, by.id, by.email, by.cookie);
  }

  override async call<N extends EndpointName>(
    name: N,
    input: Call = {},
    options: CallOptions = {},
  ): Promise<Answer<OutputOf<Endpoints[N]>>> {
    const { body } = input as { body?: Json };
    const say = (it: Call) => super.call(name, it as never, options);
    if (body === undefined || options.rawBody !== undefined) return say(input);
    const levels = new Map<string, number>();
    for (let left = 12; left > 0; left -= 1) {
      const written: string[] = [];
      const hostile = this.turned(body, '', levels, written);
      if (written.length === 0) break;
      const answer = await say({ ...input, body: hostile } as Call);
      if (!answer.problem) {
        for (const field of written)
          this.taken.fields.add(`${name} ${field.replace(/\.\d+(?=\.|$)/g, '.*')}`);
        return answer;
      }
      lower(levels, written, answer.problem);
    }
    return say(input);
  }

  private turned(value: Json, path: string, levels: Map<string, number>, written: string[]): Json {
    if (typeof value === 'string') {
      const level = levels.get(path) ?? 0;
      // Something is asked for where the test says nothing: said boldly, once that is known.
      const asked = value === '' ? level > 0 : isProse(value);
      if (!asked || level >= LEVELS - 1) return value;
      written.push(path);
      // A title is a line, a description a page.
      return this.taken.next(value.length > TITLE ? level : 1);
    }
    if (Array.isArray(value))
      return value.map((it: Json, at) => this.turned(it, join(path, String(at)), levels, written));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, it]) => [key, this.turned(it, join(path, key), levels, written)]),
    );
  }
}

const join = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

/** What a refusal names is said less boldly; where it names nothing, everything is. */
function lower(levels: Map<string, number>, written: readonly string[], { fields }: Problem): void {
  const named = fields.flatMap(({ field }) =>
    written.filter((it) => it === field || it.endsWith(`.${field}`) || it.startsWith(`${field}.`)),
  );
  const empty = fields.filter(({ code }) => code === 'text.empty').map(({ field }) => field);
  for (const path of named.length + empty.length > 0 ? [...named, ...empty] : written)
    levels.set(path, (levels.get(path) ?? 0) + 1);
}
