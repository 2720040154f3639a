import { LANGUAGES } from '@talka/territory';
import type { EventContent, ProgrammeEvent } from '../programme-event.js';

/** What a file of events would say of one, by name of the field and as text: what two readings of the file are compared by. */
export type EventFacts = Readonly<Record<string, string>>;

/** An event that came from a file before. */
export interface TakenEvent {
  readonly event: ProgrammeEvent;
  /** What the file said when it was last taken over. */
  readonly taken: EventFacts;
  /** What is said of it now: somebody may have rewritten it since. */
  readonly now: EventFacts;
}

/** So many rows of a file go in one piece: each piece is taken over whole, or not at all. */
export const IMPORT_ROWS = 100;
export const IMPORT_OUTCOMES = ['new', 'changed', 'same', 'rewritten', 'cancelled', 'over'] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

export interface ImportDecision {
  readonly outcome: ImportOutcome;
  /** The fields in which the file says something else than it did. */
  readonly fields: readonly string[];
}

/** The names are those of a draft's fields; texts are by language. */
export function factsOf(it: EventContent): EventFacts {
  const { name, municipality, coordinates } = it.place;
  const facts: Record<string, string> = {
    ...{ genre: it.genre, strand: it.strand ?? '', place: name, placeMunicipality: municipality ?? '' },
    coordinates: coordinates ? `${coordinates.latitude} ${coordinates.longitude}` : '',
    languages: [...it.languages].sort().join(' '),
    ...{ youngest: `${it.youngest ?? ''}`, oldest: `${it.oldest ?? ''}` },
    ...{ stepFree: String(it.stepFree), signLanguage: String(it.signLanguage) },
    ...{ price: it.price ?? '', link: it.link ?? '' },
    ...{ from: it.from.toISOString(), until: it.until.toISOString() },
  };
  for (const language of LANGUAGES)
    for (const what of ['title', 'about'] as const)
      facts[`${what}-${language}`] = it.texts[language]?.[what] ?? '';
  return facts;
}

const differing = (one: EventFacts, other: EventFacts): string[] =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((field) => (one[field] ?? '') !== (other[field] ?? ''))
    .sort();

/**
 * What becomes of an event that a file names: the same file twice changes nothing; what somebody here has rewritten since is left as
 * they wrote it; and what is called off or over stays so.
 * @param known undefined for one that no file has named before
 * @param facts what the file says now
 * @param now of the database
 */
export function decideImport(known: TakenEvent | undefined, facts: EventFacts, now: Date): ImportDecision {
  if (!known) return { outcome: 'new', fields: [] };
  const fields = differing(known.taken, facts);
  if (known.event.state === 'cancelled') return { outcome: 'cancelled', fields };
  if (known.event.state === 'published' && known.event.until <= now) return { outcome: 'over', fields };
  if (fields.length === 0) return { outcome: 'same', fields };
  // Whoever has come to the very words of the file by hand has taken them over.
  const rewritten = differing(known.taken, known.now).some((field) => known.now[field] !== facts[field]);
  return { outcome: rewritten ? 'rewritten' : 'changed', fields };
}
