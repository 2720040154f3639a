import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { municipalityId, type PersonId } from '@talka/kernel';
import { voteId, type IncidentPost, type Vote, type VoteId } from '@talka/voting';
import { identityScene, LUDZA, type IdentityScene } from '../identity/testing/identity-scene.js';
import { one, rows, sql } from '../sql.js';
import { careless } from '../testing/careless.js';
import { without } from '../testing/without.js';
import { PgIncidents } from './incident.store.js';
import { incidentsOf } from './incidents.read.js';
import { someDraft, someProcess } from './testing/some-draft.js';
import { PgVoteStore } from './vote.store.js';

const GUARD = 'vote_incident_stays_told';
const REPORT: IncidentPost = {
  kind: 'report',
  what: { lv: 'Lapa neatveras kopš rīta.' },
  doing: { lv: 'Meistari jau to labo.' },
  since: new Date('2026-01-02T08:00:00Z'),
};
let scene: IdentityScene;
let by: PersonId;
let vote: { id: VoteId; number: number };

beforeAll(async () => {
  scene = await identityScene();
  by = await scene.resident();
  const { id, number } = await scene.source.transaction((manager) =>
    new PgVoteStore(manager).create(
      someProcess(municipalityId(LUDZA.municipality)),
      'two-projects',
      someDraft(),
      by,
    ),
  );
  await rows(scene.source, sql`update vote set state = 'announced', configuration = '{}' where id = ${id}`);
  vote = { id: voteId(id), number };
});
afterAll(() => scene.close());

describe('what the public was told', () => {
  const wordsNow = async () => (await incidentsOf(scene.source, vote.number))[0]?.posts[0]?.what.lv;
  const changed = (lv: string) =>
    rows(scene.source, sql`update vote_incident_post set what = ${JSON.stringify({ lv })}::jsonb`);

  it('would be changed in silence without the guard', async () => {
    await new PgIncidents(scene.source.manager).report(vote.id, REPORT, by);
    await without(
      scene.source,
      `alter table vote_incident_post disable trigger ${GUARD}`,
      `alter table vote_incident_post enable trigger ${GUARD}`,
      () => changed('Nekas nav noticis.'),
    );
    expect(await wordsNow()).toBe('Nekas nav noticis.');
  });

  it('stays as it was told', async () => {
    await expect(changed('Nekas nav noticis, tiešām.')).rejects.toThrow('append-only');
    await expect(rows(scene.source, sql`delete from vote_incident_post`)).rejects.toThrow('append-only');
    expect(await wordsNow()).toBe('Nekas nav noticis.');
  });

  it('begins with a report, and goes on from it by number', async () => {
    const incidents = new PgIncidents(scene.source.manager);
    const update: IncidentPost = {
      kind: 'update',
      what: { lv: 'Vēl tiek labots.' },
      doing: null,
      since: null,
    };
    expect(await incidents.report(vote.id, REPORT, by)).toBe(2);
    expect(await incidents.add(vote.id, 2, update, by)).toBe(true);
    expect(await incidents.add(vote.id, 3, update, by)).toBe(false);
    const read = await incidentsOf(scene.source, vote.number);
    expect(read.map(({ number, posts }) => [number, posts.map(({ kind }) => kind)])).toEqual([
      [2, ['report', 'update']],
      [1, ['report']],
    ]);
    const second = sql`insert into vote_incident_post (vote_id, incident, position, kind, what, doing, since, posted_by)
      select vote_id, incident, 2, kind, what, doing, since, posted_by from vote_incident_post
      where incident = 1 returning 1 as one`;
    await expect(one(scene.source, second)).rejects.toThrow('vote_incident_begins_with_a_report');
  });
});

describe('a vote held again', () => {
  const TIME = { from: new Date('2027-03-19T10:00:00Z'), until: new Date('2027-04-02T10:00:00Z') };
  const again = (change = (statement: string): string => statement) =>
    scene.source.transaction(async (manager) => {
      const votes = new PgVoteStore(careless(change)(manager));
      const first = await votes.find(vote.number);
      return votes.startAgain(first as Vote, TIME, by);
    });
  const count = () =>
    one<{ count: number }>(
      scene.source,
      sql`select count(*)::int as count from vote where rerun_of = ${vote.id}`,
    );

  it('would be held again twice without the constraint', async () => {
    await without(
      scene.source,
      'alter table vote drop constraint vote_rerun_once',
      `update vote set rerun_of = null; alter table vote add constraint vote_rerun_once unique (rerun_of)`,
      async () => {
        const unchecked = (statement: string): string =>
          statement.replace('on conflict on constraint vote_rerun_once do nothing', '');
        await again(unchecked);
        await again(unchecked);
        expect(await count()).toEqual({ count: 2 });
      },
    );
  });

  it('is held again once, as a draft of the same', async () => {
    const draft = await again();
    expect([draft.state, draft.time, draft.pots.map(({ name }) => name)]).toEqual(['draft', TIME, ['Visi']]);
    await expect(again()).rejects.toThrow('state.not-possible');
    expect(await count()).toEqual({ count: 1 });
  });
});
