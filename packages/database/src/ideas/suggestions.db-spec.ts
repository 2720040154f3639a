import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '@talka/identity';
import {
  acceptSuggestion,
  declineSuggestion,
  ideaId,
  suggestionId,
  type IdeaId,
  type SuggestionId,
  type SuggestionPorts,
} from '@talka/ideas';
import { municipalityId, personId, type Result } from '@talka/kernel';
import type { DataSource, EntityManager } from 'typeorm';
import { createDataSource } from '../data-source.js';
import { record } from '../record.js';
import { one, rows, sql } from '../sql.js';
import { careless } from '../testing/careless.js';
import { testDatabase, type TestDatabase } from '../testing/test-database.js';
import { without } from '../testing/without.js';
import { transactionOf } from '../transaction.js';
import { PgIdeaStore } from './idea.store.js';
import { PgSuggestionStore } from './suggestion.store.js';

const HERE = municipalityId('ludzas-novads');
let database: TestDatabase;
let source: DataSource;
let authors: readonly [Person, Person];

beforeAll(async () => {
  database = await testDatabase();
  source = await createDataSource({ url: database.url, applicationName: 'spec', pool: 20 }).initialize();
  authors = [await person(), await person()];
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

async function person(): Promise<Person> {
  const { id } = await one<{ id: string }>(
    source,
    sql`insert into person (name, email, birth_date, municipality_id, area_id)
        select 'Anna', 'a' || uuidv7() || '@talka.example', '1980-01-01', municipality_id, id
        from area where municipality_id = ${HERE} limit 1 returning id`,
  );
  return { id: personId(id), name: 'Anna', birthDate: '1980-01-01', municipality: HERE, grants: [] };
}

/** A public idea of two authors, and as many suggestions of its title as are asked for. */
async function suggestedTo(titles: readonly string[]): Promise<[IdeaId, SuggestionId[]]> {
  const { id } = await one<{ id: string }>(
    source,
    sql`insert into idea (status, number, published_at, author_id, process_id, title, summary, why, task, category,
          municipality_id, area_id, language)
        select 'submitted', nextval('idea_number'), talka_now(), ${authors[0].id}, p.id, 'Šūpoles', 'Šūpoles', 'Šūpoles', 1,
          'play-and-sport', a.municipality_id, a.id, 'lv'
        from area a join process p on p.municipality_id = a.municipality_id where a.municipality_id = ${HERE} limit 1
        returning id`,
  );
  await rows(
    source,
    sql`insert into moderation_case (kind, municipality_id, idea_id, looks, authors)
        values ('review', ${HERE}, ${id}, 'after', ${[authors[0].id]}::uuid[])`,
  );
  await rows(
    source,
    sql`insert into idea_version (idea_id, number, title, summary, why, content, by_id)
        values (${id}, 1, 'Šūpoles', 'Šūpoles', 'Šūpoles', '{}', ${authors[0].id})`,
  );
  await rows(source, sql`update idea set status = 'published' where id = ${id}`);
  await rows(
    source,
    sql`insert into idea_invitation (idea_id, person_id, state, invited_by)
        values (${id}, ${authors[1].id}, 'accepted', ${authors[0].id})`,
  );
  const made: SuggestionId[] = [];
  for (const title of titles) {
    const { id: suggestion } = await one<{ id: string }>(
      source,
      sql`insert into idea_suggestion (idea_id, by_id, base_version, title, reason)
          values (${id}, ${(await person()).id}, 1, ${title}, 'Tā būtu skaidrāk.') returning id`,
    );
    made.push(suggestionId(suggestion));
  }
  return [ideaId(id), made];
}

type Guard = 'lock' | 'open' | 'revision';

const LEFT_OUT: Readonly<Record<Guard, (statement: string) => string>> = {
  lock: (statement) => statement.replace(/^(select from idea .*) for update$/s, '$1'),
  open: (statement) => statement.replace(` and state = 'open' returning`, ' returning'),
  revision: (statement) =>
    statement.replace(/and revision = (\$\d+) returning/, 'and (revision = $1 or true) returning'),
};

interface Race {
  readonly met: boolean;
  readonly refused: readonly string[];
  readonly states: readonly string[];
  readonly title: string;
  readonly versions: number;
}

type Act = (
  ports: ReturnType<typeof transactionOf<SuggestionPorts>>,
  by: Person,
  at: { id: IdeaId; suggestions: SuggestionId[] },
) => Promise<Result<unknown>>;

/** Two authors act at once; whoever has the suggestion in hand waits a moment for the other to have theirs too. */
async function race(
  titles: readonly string[],
  acts: readonly [Act, Act],
  leftOut: readonly Guard[],
): Promise<Race> {
  const patience = leftOut.includes('lock') ? 20_000 : 400;
  const [id, suggestions] = await suggestedTo(titles);
  let open = 0;
  let meet = (): void => undefined;
  const both = new Promise<void>((resolve) => (meet = resolve));
  const change = (statement: string): string =>
    leftOut.reduce((text, guard) => LEFT_OUT[guard](text), statement);
  const ports = (plain: EntityManager): SuggestionPorts => {
    const manager = careless(change)(plain);
    const store = new PgSuggestionStore(manager);
    const find = store.find.bind(store);
    store.find = async (...of) => {
      const found = await find(...of);
      if (found?.state === 'open') open += 1;
      if (open === 2) meet();
      await Promise.race([both, sleep(patience, undefined, { ref: false })]);
      return found;
    };
    return {
      ...{ ideas: new PgIdeaStore(manager), suggestions: store, desk: { lookAgain: async () => undefined } },
      record: async (it) => void (await record(plain, it)),
    };
  };
  const transaction = transactionOf(source, ports);
  const results = await Promise.allSettled(
    acts.map((act, at) => act(transaction, authors[at as 0 | 1], { id, suggestions })),
  );
  const kept = await one<{ states: string[]; title: string; versions: number }>(
    source,
    sql`select array(select state from idea_suggestion where idea_id = ${id} order by state) as states, title,
          (select count(*)::int from idea_version where idea_id = ${id}) as versions from idea where id = ${id}`,
  );
  const refused = results.flatMap((it) =>
    it.status === 'rejected' ? [String(it.reason)] : it.value.ok ? [] : [it.value.refusal.code],
  );
  return { met: open === 2, refused, ...kept };
}

const accept =
  (which: number): Act =>
  (transaction, by, { id, suggestions }) =>
    acceptSuggestion(transaction)(by, { id, suggestion: suggestions[which] as SuggestionId, answer: '' });
const decline: Act = (transaction, by, { id, suggestions }) =>
  declineSuggestion(transaction)(by, {
    id,
    suggestion: suggestions[0] as SuggestionId,
    answer: 'Paliek, kā bija.',
  });

describe('of two authors who decide on one suggestion at once', () => {
  it('the second waits for the first, and is told that it is decided', async () => {
    const held = await race(['Karuselis'], [accept(0), decline], []);
    expect(held).toMatchObject({ met: false, refused: ['suggestion.decided'] });
    expect(held.versions).toBe(held.states[0] === 'accepted' ? 2 : 1);
  });

  it('one wins without the lock too: what is open is closed once', async () => {
    const unlocked = await race(['Karuselis'], [accept(0), decline], ['lock']);
    expect([unlocked.met, unlocked.refused]).toEqual([true, ['suggestion.decided']]);
  });

  it('one wins without lock and question: what is decided stays so, by a trigger', async () => {
    const unguarded = await race(['Karuselis'], [accept(0), decline], ['lock', 'open']);
    expect(unguarded.met).toBe(true);
    expect(unguarded.refused).toHaveLength(1);
    expect(unguarded.refused[0]).toContain('a suggestion is decided once');
  });

  it('both win when the trigger is gone as well', async () => {
    const lawless = await without(
      source,
      'alter table idea_suggestion disable trigger idea_suggestion_stays_decided',
      'alter table idea_suggestion enable trigger idea_suggestion_stays_decided',
      () => race(['Karuselis'], [accept(0), decline], ['lock', 'open']),
    );
    expect([lawless.met, lawless.refused]).toEqual([true, []]);
  });
});

describe('of two suggestions that change the same words, accepted at once', () => {
  const both: readonly [Act, Act] = [accept(0), accept(1)];
  it('one becomes the text, the other is told that the text has changed', async () => {
    const held = await race(['Karuselis', 'Smilškaste'], both, []);
    expect(held).toMatchObject({ refused: ['suggestion.outdated'], versions: 2 });
  });

  it('without the lock the revision of the idea lets one through', async () => {
    const unlocked = await race(['Karuselis', 'Smilškaste'], both, ['lock']);
    expect(unlocked).toMatchObject({ met: true, refused: ['idea.changed'], versions: 2 });
  });

  it('without both the words of one are overwritten by who never read them', async () => {
    const lost = await race(['Karuselis', 'Smilškaste'], both, ['lock', 'revision']);
    expect(lost).toMatchObject({ met: true, refused: [], states: ['accepted', 'accepted'], versions: 3 });
  });
});

it('is accepted as a version, and says nothing where it changes nothing', async () => {
  const [id, [suggestion]] = await suggestedTo(['Karuselis']);
  const wrong = [
    sql`update idea_suggestion set state = 'accepted', decided_by = ${authors[0].id}, closed_at = talka_now() where id = ${suggestion}`,
    sql`update idea_suggestion set title = null where id = ${suggestion}`,
    sql`update idea_suggestion set state = 'declined' where id = ${suggestion}`,
    sql`insert into idea_suggestion (idea_id, by_id, base_version, title, reason)
        select idea_id, by_id, 1, 'Cits', 'Jo.' from idea_suggestion where idea_id = ${id}`,
  ];
  for (const statement of wrong) await expect(rows(source, statement)).rejects.toThrow(/idea_suggestion_/);
});
