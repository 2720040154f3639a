import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { proveResidence, realVote, Voter, type RealVote } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
let vote: RealVote;
const MUNICIPALITY = 'ludzas-novads';
const SEALS = 'vote_leaf_vote_id_seal_hash_key';
const SEALS_IN_THE_BOX = 'vote_envelope_vote_id_seal_hash_key';

beforeAll(async () => {
  api = await apiUnderTest();
  const grants = [{ role: 'administrator', municipality: MUNICIPALITY }];
  vote = await realVote(await api.person({ grants }), MUNICIPALITY);
}, 60_000);
afterAll(() => api.close());

async function voter(): Promise<Voter> {
  const person = await api.person();
  await proveResidence(api.database, person.id);
  return new Voter(person, api.visitor(), vote);
}

const casts = async (): Promise<number> =>
  (await api.database.query<{ casts: number }>('select count(*)::int as casts from vote_envelope')).rows[0]
    ?.casts ?? 0;

/** Whoever copies a ballot and afterwards sees how it was counted knows how another voted. */
describe('a copy of the ballot of another, signed with a key and a token of the copier’s own', () => {
  it('would be taken without the index over the seals', async () => {
    const [one, thief] = [await voter(), await voter()];
    const theirs = await one.seal({ visi: ['1'] });
    expect((await one.send(theirs)).status).toBe(200);
    const before = await casts();
    await api.database.query(`alter table vote_leaf drop constraint ${SEALS}`);
    await api.database.query(`alter table vote_envelope drop constraint ${SEALS_IN_THE_BOX}`);
    const copied = await thief.send(await thief.copyOf(theirs));
    expect([copied.status, await casts()]).toEqual([200, before + 1]);

    await api.database.query('delete from vote_envelope where leaf = $1', [
      Buffer.from(copied.body.leaf, 'hex'),
    ]);
    await api.database.query('delete from vote_leaf where leaf = $1', [Buffer.from(copied.body.leaf, 'hex')]);
    await api.database.query(`alter table vote_leaf add constraint ${SEALS} unique (vote_id, seal_hash)`);
    await api.database.query(
      `alter table vote_envelope add constraint ${SEALS_IN_THE_BOX} unique (vote_id, seal_hash)`,
    );
  });

  it('is refused by name, whether that ballot is in the box or was replaced since', async () => {
    const [one, thief] = [await voter(), await voter()];
    const first = await one.seal({ visi: ['1'] });
    await one.send(first);
    const newer = await one.seal({ visi: ['2'] });
    await one.send(newer);
    const before = await casts();
    for (const theirs of [first, newer]) {
      const copied = await thief.send(await thief.copyOf(theirs));
      expect([copied.status, copied.problem?.code]).toEqual([409, 'cast.copied']);
    }
    expect(await casts()).toBe(before);
    // The right to vote is not spent by it.
    expect((await thief.cast({ visi: ['3'] })).status).toBe(200);
  });

  it('is refused to two who try at the same moment, but for one, when nobody has cast the seal yet', async () => {
    const [one, other] = [await voter(), await voter()];
    const mine = await one.seal({ visi: ['1'] });
    const theirs = await other.copyOf(mine);
    const codes = (await Promise.all([one.send(mine), other.send(theirs)])).map(
      ({ status, problem }) => problem?.code ?? status,
    );
    expect(codes.toSorted()).toEqual([200, 'cast.copied'].toSorted());
  });
});

describe('the number of a ballot', () => {
  it('goes as far as the table keeps it, and is refused by name above that and below one', async () => {
    const one = await voter();
    const cast = async (revision: number) => {
      const answer = await one.send(await one.seal({ visi: ['1'] }, revision));
      return answer.problem?.code ?? answer.status;
    };
    expect(await cast(1_000_000)).toBe(200);
    expect([await cast(1_000_001), await cast(2 ** 31), await cast(0), await cast(-1)]).toEqual(
      Array.from({ length: 4 }, () => 'envelope.revision-invalid'),
    );
  });
});
