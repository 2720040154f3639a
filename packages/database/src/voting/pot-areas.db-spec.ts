import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { areaId, municipalityId, type AreaId } from '@talka/kernel';
import type { Vote } from '@talka/voting';
import { identityScene, LUDZA, type IdentityScene } from '../identity/testing/identity-scene.js';
import { one, rows, sql } from '../sql.js';
import { without } from '../testing/without.js';
import { someDraft, someProcess } from './testing/some-draft.js';
import { PgVoteStore } from './vote.store.js';

const HERE = municipalityId(LUDZA.municipality);
let scene: IdentityScene;
let areas: AreaId[];
let vote: Vote;

beforeAll(async () => {
  scene = await identityScene();
  const found = await rows<{ id: string }>(
    scene.source,
    sql`select id from area where municipality_id = ${HERE} order by id limit 5`,
  );
  areas = found.map(({ id }) => areaId(id));
  const by = await scene.resident();
  const pot = (id: string, of: AreaId[]) => ({
    ...{
      id,
      name: id,
      budgetCents: 100_000,
      areas: of.map((area, at) => ({ id: area, residents: at === 0 ? 90 : null })),
    },
  });
  const pots = [pot('union-1', areas.slice(0, 2)), pot('union-2', areas.slice(2, 4)), pot('common', [])];
  vote = await scene.source.transaction((manager) =>
    new PgVoteStore(manager).create(someProcess(HERE), 'winner-in-each-area', { ...someDraft(), pots }, by),
  );
});
afterAll(() => scene.close());

const areasOf = ({ pots }: Vote) => pots.map((pot) => [pot.id, pot.areas]);
const two = (from: number) => [
  { id: areas[from], residents: 90 },
  { id: areas[from + 1], residents: null },
];
const UNIONS = () => [
  ['union-1', two(0)],
  ['union-2', two(2)],
  ['common', []],
];

describe('a union of areas', () => {
  it('is kept, and taken along when the vote is held again', async () => {
    expect(areasOf(vote)).toEqual(UNIONS());
    const by = await scene.resident();
    const time = { from: new Date(), until: new Date(Date.now() + 3_600_000) };
    const again = await scene.source.transaction((manager) =>
      new PgVoteStore(manager).startAgain(vote, time, by),
    );
    expect(again.number).not.toBe(vote.number);
    expect(areasOf(again)).toEqual(UNIONS());
  });

  it('goes with its pot when a draft is changed', async () => {
    const changed = await scene.source.transaction(async (manager) => {
      const store = new PgVoteStore(manager);
      const { pack: _pack, called: _called, ...process } = await store.processOf(vote);
      const pots = vote.pots.filter(({ id }) => id !== 'union-2');
      return store.change(vote, { ...someDraft(), pots }, process);
    });
    expect(areasOf(changed)).toEqual(UNIONS().filter(([id]) => id !== 'union-2'));
    await scene.source.transaction(async (manager) => {
      const store = new PgVoteStore(manager);
      const { pack: _pack, called: _called, ...process } = await store.processOf(vote);
      vote = await store.change(changed, { ...someDraft(), pots: vote.pots }, process);
    });
    expect(areasOf(vote)).toEqual(UNIONS());
  });
});

describe('an area that two would put into a pot each at the same moment', () => {
  const put = (pot: string) =>
    rows(
      scene.source,
      sql`insert into vote_pot_area (vote_id, pot_id, area_id) values (${vote.id}, ${pot}, ${areas[4]})`,
    );
  const putAtOnce = () => Promise.allSettled([put('union-1'), put('union-2')]);
  const timesIn = async () =>
    (
      await one<{ count: number }>(
        scene.source,
        sql`select count(*)::int as count from vote_pot_area where vote_id = ${vote.id} and area_id = ${areas[4]}`,
      )
    ).count;

  it('would be in both without the constraint, and its residents’ ballot in either', async () => {
    await without(
      scene.source,
      'alter table vote_pot_area drop constraint vote_pot_area_once',
      `delete from vote_pot_area where area_id = '${areas[4]}';
       alter table vote_pot_area add constraint vote_pot_area_once primary key (vote_id, area_id)`,
      async () => {
        await putAtOnce();
        expect(await timesIn()).toBe(2);
      },
    );
  });

  it('is in one: the other is refused', async () => {
    const refused = (await putAtOnce()).filter((put) => put.status === 'rejected');
    expect(refused.map(({ reason }) => String(reason))).toEqual([
      expect.stringContaining('vote_pot_area_once'),
    ]);
    expect(await timesIn()).toBe(1);
  });
});
