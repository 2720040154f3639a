import type { Person } from '@talka/identity';
import type { MunicipalityId, Refusal, Result, Transaction } from '@talka/kernel';
import { ok, refuse } from '@talka/kernel';
import type { ImportPorts } from '../ports.js';
import type { EventContent } from '../programme-event.js';
import { isMoved } from '../rules/decide-event.js';
import { decideImport, factsOf, type ImportDecision, type TakenEvent } from '../rules/decide-import.js';
import { tidyEvent } from '../rules/tidy-event.js';

/** An event as a file names it. */
export interface ImportedEvent {
  /** By which the file knows it: the same event has the same, whenever the file is read. */
  readonly uid: string;
  readonly content: EventContent;
}

/** What became of a row, or would become of it. */
export type ImportedRow = {
  readonly uid: string;
  /** Null before it is taken over. */
  readonly number: number | null;
} & (ImportDecision | { readonly outcome: 'refused'; readonly refusal: Refusal });

interface Reading {
  readonly it: ImportedEvent;
  readonly known: TakenEvent | undefined;
  readonly decided: Result<ImportDecision & { readonly content: EventContent }, Refusal>;
}

/**
 * Takes events over from a file: new ones as drafts, known ones with what the file says of them now. All of these rows, or none.
 * A row that cannot be taken is told with its refusal (`programme-event.*` of the times, ages, link and place, of the texts, and
 * `programme-import.twice`), and the others are taken.
 * @param apply false: nothing is written, and the rows tell what would be
 */
export const importEvents =
  (transaction: Transaction<ImportPorts>) =>
  (by: Person, municipality: MunicipalityId, rows: readonly ImportedEvent[], apply: boolean) =>
    transaction(async (ports): Promise<ImportedRow[]> => {
      await ports.imports.oneAtATime(municipality);
      const readings = await read(ports, municipality, rows);
      const done: ImportedRow[] = [];
      for (const reading of readings) done.push(await taken(ports, by, municipality, reading, apply));
      return done;
    });

async function read(
  { events, imports, now }: ImportPorts & { readonly now: Date },
  municipality: MunicipalityId,
  rows: readonly ImportedEvent[],
): Promise<Reading[]> {
  const places = await events.known(rows.flatMap(({ content }) => content.place.municipality ?? []));
  const known = await imports.known(
    municipality,
    rows.map(({ uid }) => uid),
  );
  const seen = new Set<string>();
  return rows.map((it) => {
    const first = !seen.has(it.uid);
    seen.add(it.uid);
    const before = known.get(it.uid);
    return {
      ...{ it, known: before },
      decided: first ? decide(it.content, before, places, now) : refuse('programme-import.twice'),
    };
  });
}

function decide(
  content: EventContent,
  known: TakenEvent | undefined,
  places: readonly string[],
  now: Date,
): Reading['decided'] {
  const { municipality } = content.place;
  if (municipality !== null && !places.includes(municipality)) return refuse('programme-event.place-unknown');
  const tidy = tidyEvent(content, now);
  if (tidy.ok) return ok({ content: tidy.value, ...decideImport(known, factsOf(tidy.value), now) });
  // The file still names what has happened since.
  const isOver = known !== undefined && tidy.refusal.code === 'programme-event.past';
  return isOver ? ok({ content, outcome: 'over', fields: [] }) : tidy;
}

async function taken(
  ports: ImportPorts,
  by: Person,
  municipality: MunicipalityId,
  { it: { uid }, known, decided }: Reading,
  apply: boolean,
): Promise<ImportedRow> {
  const number = known?.event.number ?? null;
  if (!decided.ok) return { uid, number, outcome: 'refused', refusal: decided.refusal };
  const { content, outcome, fields } = decided.value;
  if (!apply || (outcome !== 'new' && outcome !== 'changed')) return { uid, number, outcome, fields };
  const event = known?.event ?? (await ports.events.plan(municipality, content));
  if (known) await ports.events.change(event.id, content);
  await ports.imports.take(event, uid, factsOf(content));
  const about = { subject: { kind: 'programme-event', id: event.id }, municipality, by: by.id };
  await ports.record(
    known
      ? {
          ...about,
          kind: 'programme-event.changed',
          facts: { number: event.number, moved: isMoved(known.event, content) },
        }
      : { ...about, kind: 'programme-event.planned', facts: { number: event.number } },
  );
  return { uid, number: event.number, outcome, fields };
}
