import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { announcedVote, someVoteDraft, type Actor } from '@talka/testing';
import { tablesThatSay } from '../residence/testing/cells-that-say.js';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
let api: ApiUnderTest;
let clerks: readonly [Actor, Actor];
let administrator: Actor;
let codes = 0;

/** Each vote has RSA keys made for it, which takes a while on a busy machine. */
jest.setTimeout(60_000);

beforeAll(async () => {
  api = await apiUnderTest();
  const grants = [{ role: 'clerk', municipality }];
  clerks = [await api.person({ grants }), await api.person({ grants })];
  administrator = await api.person({ grants: [{ role: 'administrator', municipality }] });
}, 60_000);
afterAll(() => api.close(), 60_000);

/** A code of the new kind, whose last digit may be in doubt. */
const nextCode = (): string => `329${String(++codes).padStart(3, '0')}-00000`;

async function provedVoter(personalCode = nextCode()): Promise<Actor> {
  const voter = await api.person({ birthDate: '1960-06-06' });
  const proved = await clerks[0].call('clerk.prove-residence', {
    params: { municipality, person: voter.id },
    body: {
      ...{ document: 'identity-card', personalCode, birthDate: '1960-06-06' },
      ...{ area: '0684948', citizen: true },
    },
  });
  expect(proved.problem?.code).toBeUndefined();
  return voter;
}

const aVote = async () => {
  const { number } = await announcedVote(administrator, municipality);
  return { municipality, number };
};

describe('a voter at a desk', () => {
  it('is found by the code, told how they stand, entered once, and gets no token afterwards', async () => {
    const params = await aVote();
    const code = nextCode();
    const voter = await provedVoter(code);
    const found = await clerks[1].call('clerk.find-by-code', {
      params: { municipality },
      body: { personalCode: code.replace('-', '') },
    });
    expect(found.body.people.map(({ id }) => id)).toEqual([voter.id]);
    const body = { person: voter.id };
    const before = await clerks[1].call('desk-votes.look', { params, body });
    expect(before.body).toEqual({
      residence: { area: '0684948' },
      ...{ style: 'all', pots: ['visi'], blocked: null, entry: 'none' },
    });
    const entered = await clerks[1].call('desk-votes.enter', { params, body });
    expect([entered.status, entered.body.entry]).toEqual([201, 'desk']);
    expect((await clerks[0].call('desk-votes.enter', { params, body })).problem?.code).toBe(
      'desk.paper-given',
    );
    const token = await voter.call('my-votes.token', {
      params: { number: params.number },
      body: { blinded: Buffer.alloc(256, 1).toString('base64') },
    });
    expect(token.problem?.code).toBe('token.voted-at-desk');
    // No code and no hour: neither in the tables, nor in the official log.
    for (const text of [code, code.replace('-', '')])
      expect(await tablesThatSay(api.database, text)).toEqual([]);
    const { rows } = await api.database.query(
      `select 1 from audit_entry where subject_id = $1 and action <> 'residence.proved'`,
      [voter.id],
    );
    expect(rows).toEqual([]);
    const memory = await api.database.query(`select 1 from request_key where actor = any($1)`, [
      clerks.map(({ id }) => id),
    ]);
    expect(memory.rows).toEqual([]);
  });

  it('who has a token is told so before anything is given', async () => {
    const params = await aVote();
    const voter = await provedVoter();
    const token = await voter.call('my-votes.token', {
      params: { number: params.number },
      body: { blinded: Buffer.alloc(256, 1).toString('base64') },
    });
    expect(token.status).toBe(200);
    const body = { person: voter.id };
    const looked = await clerks[0].call('desk-votes.look', { params, body });
    expect(looked.body).toMatchObject({ entry: 'online', blocked: { code: 'desk.token-issued' } });
    const entered = await clerks[0].call('desk-votes.enter', { params, body });
    expect(entered.problem?.code).toBe('desk.token-issued');
  });

  it.each(['ran out', 'closed', 'opened', 'final', 'annulled'])(
    'is looked at while the vote runs or is suspended, and by nobody once it %s',
    async (end) => {
      const params = await aVote();
      const body = { person: (await provedVoter()).id };
      const look = async () => {
        const { problem, status } = await clerks[0].call('desk-votes.look', { params, body });
        return problem?.code ?? status;
      };
      const become = (state: string) =>
        api.database.query('update vote set state = $2 where number = $1', [params.number, state]);
      await clerks[0].call('desk-votes.enter', { params, body });
      expect(await look()).toBe(200);
      await become('suspended');
      expect(await look()).toBe(200);
      await become('announced');
      if (end === 'ran out')
        await api.database.query(
          `update process_phase set closes_at = now() where id = (select phase_id from vote where number = $1)`,
          [params.number],
        );
      else await become(end);
      expect(await look()).toBe('vote.over');
    },
  );

  it('is refused by name: not proved, elsewhere, the clerk themselves, a vote without paper', async () => {
    const params = await aVote();
    const enter = async (person: string, of = params) =>
      (await clerks[0].call('desk-votes.enter', { params: of, body: { person } })).problem?.code;
    expect(await enter((await api.person()).id)).toBe('token.residence-not-proved');
    expect(await enter(clerks[0].id)).toBe('access.not-yours');
    const elsewhere = await api.person({ municipality: 'balvu-novads' });
    const looked = await clerks[0].call('desk-votes.look', { params, body: { person: elsewhere.id } });
    expect(looked.problem?.code).toBe('clerk.no-such-person');
    const draft = someVoteDraft();
    const { number } = await announcedVote(administrator, municipality, {
      ...draft,
      rules: { ...draft.rules, paper: false },
    });
    expect(await enter((await provedVoter()).id, { municipality, number })).toBe('vote.no-paper');
  });
});

describe('paper from the box', () => {
  it('is counted into batches, keyed by two who do not see each other, and accepted when they agree', async () => {
    const params = await aVote();
    for (let given = 0; given < 3; given += 1) {
      const body = { person: (await provedVoter()).id };
      await clerks[0].call('desk-votes.enter', { params, body });
    }
    const open = (number: number, declared: number) =>
      clerks[0].call('paper.open', { params, body: { number, style: 'all', declared } });
    expect((await open(1, 4)).problem).toMatchObject({
      code: 'paper.more-than-roll',
      params: { roll: 3, ballots: 4 },
    });
    const opened = await open(1, 3);
    expect(opened.status).toBe(201);
    const { id } = opened.body;
    expect((await open(2, 1)).problem?.code).toBe('paper.more-than-roll');

    const batch = { ...params, batch: 1 };
    const key = (by: Actor, third: string[]) =>
      by.call('paper.key', {
        params: batch,
        body: {
          id,
          ballots: [
            { pots: { visi: { choices: ['1', '2'] } }, unreadable: false },
            { pots: { visi: { choices: ['1', '2', '3'] } }, unreadable: false },
            { pots: { visi: { choices: third } }, unreadable: false },
          ],
        },
      });
    const first = await key(clerks[0], ['3']);
    // Three marks where two are allowed: kept as read, and not counted.
    expect(first.body.mine?.map(({ spoilt }) => spoilt)).toEqual([null, 'ballot.too-many', null]);
    const blind = await clerks[1].call('paper.read', { params: batch });
    expect(blind.body).toMatchObject({ keyed: 1, mine: null, differences: null });
    const read = (choice: string) => ({ pots: { visi: { choices: [choice] } }, spoilt: null });
    expect((await key(clerks[1], ['2'])).body).toMatchObject({
      ...{ accepted: false, differences: [3] },
      compared: [{ number: 3, mine: read('2'), other: read('3') }],
    });
    expect((await key(clerks[1], ['3'])).body).toMatchObject({ accepted: true, differences: [] });
    expect((await clerks[0].call('paper.withdraw', { params: batch })).problem?.code).toBe('paper.accepted');

    const list = await clerks[1].call('paper.list', { params });
    expect(list.body.styles).toEqual([{ id: 'all', pots: ['visi'], roll: 3, declared: 3, accepted: 3 }]);
    expect(list.body.batches).toMatchObject([{ number: 1, accepted: true, iHaveKeyed: true }]);
  });

  it('of a batch taken back can be begun again under the same number', async () => {
    const params = await aVote();
    await clerks[0].call('desk-votes.enter', { params, body: { person: (await provedVoter()).id } });
    const body = { number: 5, style: 'all', declared: 1 };
    const batch = { ...params, batch: 5 };
    const key = (by: Actor, id: string) =>
      by.call('paper.key', {
        params: batch,
        body: { id, ballots: [{ pots: { visi: { choices: ['1'] } }, unreadable: false }] },
      });
    const before = await clerks[0].call('paper.open', { params, body });
    expect((await key(clerks[0], before.body.id)).body.mine).toHaveLength(1);
    expect((await clerks[0].call('paper.withdraw', { params: batch })).status).toBe(204);
    expect((await clerks[0].call('paper.open', { params, body })).status).toBe(201);
    for (const clerk of clerks) {
      const read = await clerk.call('paper.read', { params: batch });
      expect(read.body).toMatchObject({ keyed: 0, mine: null, compared: null });
      expect((await key(clerk, before.body.id)).problem?.code).toBe('paper.no-batch');
    }
    const unknown = { number: 6, style: 'nothing', declared: 1 };
    expect((await clerks[0].call('paper.open', { params, body: unknown })).problem?.code).toBe(
      'paper.style-unknown',
    );
  });
});
