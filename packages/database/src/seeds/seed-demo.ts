import { APPEAL_TIME, groundOf } from '@talka/moderation';
import { DAY } from '@talka/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { first, one, rows, sql, type Queryable } from '../sql.js';
import { demoIdeas, demoPeople, demoPictures, type DemoDecision, type DemoIdea } from './demo/demo.js';
import { demoNeighbours } from './demo/neighbours.js';
import { seedAssessment } from './seed-assessment.js';

/** Puts a picture of the demonstration into the storage. @returns its key and size. */
export type KeepPicture = (
  file: string,
) => Promise<{ key: string; bytes: number; width: number; height: number }>;

type Ids = ReadonlyMap<string, string>;

export const isEmpty = async (on: Queryable): Promise<boolean> =>
  (await first(on, sql`select from person limit 1`)) === undefined;

/**
 * Fills an empty database with a region that looks lived in: invented people and their ideas in every state.
 * Dates are counted back from now. @returns how many ideas there are.
 */
export async function seedDemo(source: DataSource, keepPicture: KeepPicture): Promise<number> {
  const pictures = new Map<string, Awaited<ReturnType<KeepPicture>>>();
  for (const { file } of demoPictures) pictures.set(file, await keepPicture(file));
  await source.transaction(async (manager) => {
    const people = await addPeople(manager);
    const neighbours = await addNeighbours(manager);
    const byAge = [...demoIdeas].sort((a, b) => (b.publishedDaysAgo ?? 0) - (a.publishedDaysAgo ?? 0));
    for (const [index, idea] of byAge.entries())
      await addIdea(manager, idea, people, neighbours, pictures, index);
    await rows(manager, sql`delete from outbox`);
  });
  return demoIdeas.length;
}

async function addPeople(on: EntityManager): Promise<Ids> {
  const ids = new Map<string, string>();
  for (const it of demoPeople) {
    const { id } = await one<{ id: string }>(
      on,
      sql`insert into person (name, email, birth_date, municipality_id, area_id, language, created_at)
          values (${it.name}, ${it.email}, ${it.birthDate}, ${it.municipality}, ${it.area}, ${it.language},
            now() - interval '400 days')
          returning id`,
    );
    ids.set(it.key, id);
    for (const { role, municipality } of it.roles) {
      await rows(
        on,
        sql`insert into role_grant (person_id, role, municipality_id, granted_at)
            values (${id}, ${role}, ${municipality}, now() - interval '390 days')`,
      );
    }
  }
  return ids;
}

/** People who only support: enough of them for the ideas that many like. */
async function addNeighbours(on: EntityManager): Promise<string[]> {
  const added = await rows<{ id: string }>(
    on,
    sql`insert into person (name, birth_date, municipality_id, area_id, language)
        select it.name, it.birth::date, it.municipality, it.area, it.language
        from jsonb_to_recordset(${JSON.stringify(demoNeighbours())}::jsonb)
          as it(name text, birth text, municipality text, area text, language text)
        returning id`,
  );
  return added.map((row) => row.id);
}

const ago = (days: number): Date => new Date(Date.now() - days * DAY);

async function addIdea(
  on: EntityManager,
  it: DemoIdea,
  people: Ids,
  neighbours: readonly string[],
  pictures: ReadonlyMap<string, Awaited<ReturnType<KeepPicture>>>,
  index: number,
): Promise<void> {
  const author = idOf(people, it.author);
  const isPublic = it.publishedDaysAgo !== undefined && !HIDDEN.has(it.status);
  const supporters = isPublic ? pick(neighbours, it.supports, index) : [];
  const { id } = await one<{ id: string }>(
    on,
    sql`insert into idea (number, status, process_id, author_id, title, summary, why, task, category,
          municipality_id, area_id, place, cost_cents, language, support_count, created_at, changed_at, published_at)
        values (${isPublic ? sql`nextval('idea_number')` : null}, ${it.status},
          ${it.status === 'draft' ? null : sql`(select id from process where municipality_id = ${it.municipality} limit 1)`},
          ${author}, ${it.title}, ${it.summary}, ${it.why}, ${it.task}, ${it.category}, ${it.municipality}, ${it.area},
          ${it.point ? JSON.stringify({ kind: 'point', ...it.point }) : null}, ${it.costCents ?? null}, ${it.lang},
          ${supporters.length}, ${ago(it.createdDaysAgo)},
          ${ago(it.publishedDaysAgo ?? it.submittedDaysAgo ?? it.createdDaysAgo)},
          ${isPublic ? ago(it.publishedDaysAgo ?? 0) : null})
        returning id`,
  );
  for (const key of it.coAuthors) {
    await rows(
      on,
      sql`insert into idea_invitation (idea_id, person_id, email, state, invited_by, answered_at)
          values (${id}, ${idOf(people, key)}, (select email from person where id = ${idOf(people, key)}), 'accepted',
            ${author}, now())`,
    );
  }
  await addFiles(on, id, author, it, pictures);
  await addVersions(on, id, author, it);
  await rows(
    on,
    sql`insert into idea_support (idea_id, person_id, at)
        select ${id}, unnest(${supporters}::uuid[]), ${ago((it.publishedDaysAgo ?? 1) / 2)}`,
  );
  await addCases(on, id, it, people);
  await seedAssessment(on, id, it, idOf(people, it.official?.by ?? officialFor(it)));
  await retellPath(on, id, it);
}

const HIDDEN = new Set(['draft', 'submitted', 'returned', 'refused', 'withdrawn']);

function idOf(people: Ids, key: string): string {
  const id = people.get(key);
  if (!id) throw new Error(`nobody called ${key}`);
  return id;
}

/** Different neighbours for different ideas, always the same ones for the same idea. */
const pick = (neighbours: readonly string[], count: number, turn: number): string[] =>
  Array.from(
    { length: Math.min(count, neighbours.length) },
    (_, index) => neighbours[(turn * 37 + index) % neighbours.length] as string,
  );

async function addFiles(
  on: EntityManager,
  id: string,
  author: string,
  it: DemoIdea,
  pictures: ReadonlyMap<string, Awaited<ReturnType<KeepPicture>>>,
): Promise<void> {
  for (const [index, file] of it.pictures.entries()) {
    const kept = pictures.get(file);
    const alt = demoPictures.find((picture) => picture.file === file)?.alt;
    if (!kept || !alt) throw new Error(`no picture ${file}`);
    const words = it.lang === 'ltg' ? alt.lv : alt[it.lang];
    await rows(
      on,
      sql`insert into idea_file (idea_id, position, kind, name, alt, bytes, width, height, key, added_by)
          values (${id}, ${index + 1}, 'picture', ${file}, ${words}, ${kept.bytes}, ${kept.width}, ${kept.height},
            ${kept.key}, ${author})`,
    );
  }
}

async function addVersions(on: EntityManager, id: string, author: string, it: DemoIdea): Promise<void> {
  if (it.submittedDaysAgo === undefined) return;
  const texts = [...(it.versions ?? []), it];
  for (const [index, text] of texts.entries()) {
    const at = ago(it.submittedDaysAgo - index * 0.7 + (texts.length - 1) * 0.7);
    await rows(
      on,
      sql`insert into idea_version (idea_id, number, title, summary, why, content, by_id, at, is_public)
          values (${id}, ${index + 1}, ${text.title}, ${text.summary}, ${text.why}, '{}', ${author}, ${at},
            ${text === it && !HIDDEN.has(it.status)})`,
    );
  }
}

async function addCases(on: EntityManager, id: string, it: DemoIdea, people: Ids): Promise<void> {
  if (it.submittedDaysAgo === undefined) return;
  const authors = [it.author, ...it.coAuthors].map((key) => idOf(people, key));
  const decidedDaysAgo = it.publishedDaysAgo ?? Math.max(it.submittedDaysAgo - 2.2, 0.1);
  const open = async (
    note: string | null,
    openedDaysAgo: number,
    decision: DemoDecision | undefined,
    at: number,
  ) => {
    const { id: ofCase } = await one<{ id: string }>(
      on,
      sql`insert into moderation_case (kind, municipality_id, idea_id, looks, authors, note, opened_at, closed_at)
          values ('review', ${it.municipality}, ${id}, 'before', ${authors}, ${note}, ${ago(openedDaysAgo)},
            ${decision || it.status === 'withdrawn' ? ago(at) : null})
          returning id`,
    );
    if (decision) await addDecision(on, ofCase, id, it, decision, idOf(people, decision.by), ago(at));
  };
  if (it.earlierDecision) {
    await open(null, it.submittedDaysAgo + 4, it.earlierDecision, it.submittedDaysAgo + 2);
  }
  const deciding = it.decision ?? (HIDDEN.has(it.status) ? undefined : silentYes(it));
  await open(it.answer ?? null, it.submittedDaysAgo, deciding, decidedDaysAgo);
}

/** What a moderator publishes without a word still has somebody who decided it. */
const silentYes = (it: DemoIdea): DemoDecision => ({ outcome: 'publish', words: '', by: officialFor(it) });

/** A moderator of the idea's municipality who did not write it. */
const officialFor = (it: DemoIdea): string =>
  demoPeople.find(
    (person) =>
      person.key !== it.author &&
      !it.coAuthors.includes(person.key) &&
      person.roles.some((grant) => grant.role === 'moderator' && grant.municipality === it.municipality),
  )?.key ?? '';

async function addDecision(
  on: EntityManager,
  ofCase: string,
  idea: string,
  it: DemoIdea,
  decision: DemoDecision,
  by: string,
  at: Date,
): Promise<void> {
  const refused = decision.outcome === 'refuse';
  const reason = refused ? (decision.reason ?? 'unclear') : null;
  await rows(
    on,
    sql`insert into decision (case_id, outcome, reason, words, by_id, at, appeal_until)
        values (${ofCase}, ${decision.outcome}, ${reason}, ${decision.words}, ${by}, ${at},
          ${refused ? new Date(at.getTime() + APPEAL_TIME) : null})`,
  );
  await rows(
    on,
    sql`insert into audit_entry (at, action, actor_id, municipality_id, subject_kind, subject_id, facts)
        values (${at}, 'case.decided', ${by}, ${it.municipality}, 'case', ${ofCase},
          ${JSON.stringify({ kind: 'review', outcome: decision.outcome, reason, ground: reason && groundOf(reason), subject: idea })})`,
  );
}

/** The steps an idea took to where it is, spread over its time; the trigger wrote only "now". */
async function retellPath(on: EntityManager, id: string, it: DemoIdea): Promise<void> {
  const after = PATH.slice(0, PATH.indexOf(it.status as (typeof PATH)[number]) + 1);
  const since = it.publishedDaysAgo ?? 0;
  const steps: [string, number][] = [
    ['draft', it.createdDaysAgo],
    ...(it.submittedDaysAgo === undefined ? [] : [['submitted', it.submittedDaysAgo] as [string, number]]),
    ...(it.publishedDaysAgo === undefined ? [] : [['published', it.publishedDaysAgo] as [string, number]]),
    ...(BRANCHES[it.status] ?? after).map(
      (status, index, all) => [status, since * (1 - (index + 1) / (all.length + 1))] as [string, number],
    ),
  ];
  await rows(on, sql`delete from idea_milestone where idea_id = ${id}`);
  for (const [index, [status, days]] of steps.entries()) {
    const at = new Date(ago(days).getTime() + index);
    await rows(on, sql`insert into idea_milestone (idea_id, status, at) values (${id}, ${status}, ${at})`);
  }
}

const PATH = ['under-review', 'feasible', 'on-ballot', 'selected', 'in-delivery', 'delivered'] as const;
const BRANCHES: Readonly<Record<string, readonly string[]>> = {
  'not-feasible': ['under-review', 'not-feasible'],
  'not-selected': ['under-review', 'feasible', 'on-ballot', 'not-selected'],
  returned: ['returned'],
  refused: ['refused'],
  withdrawn: ['withdrawn'],
};
