import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { announcedVote, someVoteDraft, startedVote, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

type Residence = 'municipality' | 'federation' | 'anyone';

const [LUDZA, BALVI] = ['ludzas-novads', 'balvu-novads'] as const;
const AREA = { [LUDZA]: '0684948', [BALVI]: '0380201' } as const;
const BORN = '1960-06-06';

let api: ApiUnderTest;
let clerk: Record<keyof typeof AREA, Actor>;
let administrator: Actor;
let codes = 0;

/** Each vote has RSA keys made for it, which takes a while on a busy machine. */
jest.setTimeout(60_000);

beforeAll(async () => {
  api = await apiUnderTest();
  const clerkOf = (municipality: string) =>
    api.person({ municipality, grants: [{ role: 'clerk', municipality }] });
  clerk = { [LUDZA]: await clerkOf(LUDZA), [BALVI]: await clerkOf(BALVI) };
  administrator = await api.person({ grants: [{ role: 'administrator', municipality: LUDZA }] });
}, 60_000);
afterAll(() => api.close(), 60_000);

const nextCode = (): string => `328${String(++codes).padStart(3, '0')}-00000`;
const somebody = (municipality: keyof typeof AREA = LUDZA): Promise<Actor> =>
  api.person({ municipality, birthDate: BORN });

interface Shown {
  readonly at?: keyof typeof AREA;
  readonly code?: string;
  readonly outside?: boolean;
  readonly citizen?: boolean;
  /** Another than the usual one of the municipality. */
  readonly area?: string;
}

/** A desk of the account's municipality is shown a document. @returns a refusal's code, if refused */
async function prove(
  who: Actor,
  { at = LUDZA, code = nextCode(), outside, citizen = true, area = AREA[at] }: Shown = {},
) {
  const proved = await clerk[at].call('clerk.prove-residence', {
    params: { municipality: at, person: who.id },
    body: {
      ...{ document: 'passport', personalCode: code, birthDate: BORN, citizen },
      area: outside ? null : area,
    },
  });
  return proved.problem?.code;
}

const voteFor = async (
  residence: Residence,
  more: Partial<ReturnType<typeof someVoteDraft>['rules']> = {},
): Promise<number> => {
  const draft = someVoteDraft();
  const mayVote = { minimumAge: 16, residence };
  const rules = { ...draft.rules, mayVote, ...more };
  return (await announcedVote(administrator, LUDZA, { ...draft, rules })).number;
};

const askForToken = (who: Actor, number: number) =>
  who.call('my-votes.token', {
    params: { number },
    body: { blinded: Buffer.concat([Buffer.alloc(1, 1), randomBytes(255)]).toString('base64') },
  });
const tokenOf = async (who: Actor, number: number): Promise<string> =>
  (await askForToken(who, number)).problem?.code ?? 'token';

describe('who may vote', () => {
  it.each([
    ['municipality', ['token', 'eligibility.lives-elsewhere', 'eligibility.lives-elsewhere']],
    ['federation', ['token', 'token', 'eligibility.lives-outside']],
    ['anyone', ['token', 'token', 'token']],
  ] as const)('in a vote for %s: of here, of elsewhere, and of outside', async (residence, given) => {
    const [here, elsewhere, outside] = [await somebody(), await somebody(BALVI), await somebody()];
    await prove(here);
    await prove(elsewhere, { at: BALVI });
    await prove(outside, { outside: true });
    const number = await voteFor(residence);
    for (const [at, who] of [here, elsewhere, outside].entries()) {
      const { body } = await who.call('my-votes.read', { params: { number } });
      const may = given[at] === 'token';
      expect([body.style, body.blocked?.code ?? 'token']).toEqual([may ? 'all' : null, given[at]]);
      expect(await tokenOf(who, number)).toBe(given[at]);
    }
    expect(await tokenOf(await somebody(), number)).toBe('token.residence-not-proved');
  });

  it('in a vote for some parishes: those who live there, and for no other municipality’s', async () => {
    const mayVote = { minimumAge: 16, residence: 'municipality' as const };
    const number = await voteFor('municipality', { mayVote: { ...mayVote, areas: [AREA[LUDZA]] } });
    const [here, nextTo] = [await somebody(), await somebody()];
    await prove(here);
    await prove(nextTo, { area: '0680201' });
    expect(await tokenOf(here, number)).toBe('token');
    expect(await tokenOf(nextTo, number)).toBe('eligibility.other-area');
    const draft = someVoteDraft();
    const rules = { ...draft.rules, mayVote: { ...mayVote, areas: [AREA[BALVI]] } };
    const refused = await administrator.call('office-votes.start', {
      params: { municipality: LUDZA },
      body: { pack: 'equal-shares', draft: { ...draft, rules } },
    });
    expect(refused.problem?.code).toBe('process.area-elsewhere');
  });

  it('in an open vote for residents of all: they cast, and see their ballot', async () => {
    const number = await voteFor('federation', { secrecy: 'open', paper: false });
    const [elsewhere, outside] = [await somebody(BALVI), await somebody()];
    await prove(elsewhere, { at: BALVI });
    await prove(outside, { outside: true });
    const cast = async (who: Actor) =>
      who.call('my-votes.open-ballot', {
        params: { number },
        body: { pots: [{ pot: 'visi', choices: ['1'] }] },
      });
    expect((await cast(elsewhere)).problem?.code).toBeUndefined();
    expect((await cast(outside)).problem?.code).toBe('eligibility.lives-outside');
  });

  it('where only citizens may: not who is none, nor of whom nobody has seen it', async () => {
    const number = await voteFor('anyone', {
      mayVote: { minimumAge: 16, residence: 'anyone', citizens: true },
    });
    const [citizen, alien, unknown] = [await somebody(), await somebody(BALVI), await somebody()];
    await prove(citizen, { outside: true });
    await prove(alien, { at: BALVI, citizen: false });
    await prove(unknown);
    // As eID leaves it: it says nothing of citizenship.
    await api.database.query('update residence_proof set citizen = null where person_id = $1', [unknown.id]);
    const given = await Promise.all([citizen, alien, unknown].map((who) => tokenOf(who, number)));
    expect(given).toEqual(['token', 'eligibility.citizens-only', 'eligibility.citizens-only']);
    // Once a desk has seen the passport, it is known.
    const shown = { code: nextCode() };
    const another = await somebody(BALVI);
    await prove(another, { at: BALVI, ...shown, citizen: false });
    await prove(another, { at: BALVI, ...shown, citizen: true });
    expect(await tokenOf(another, number)).toBe('token');
  });

  it('is refused to be announced where areas have money of their own and others vote too', async () => {
    const draft = someVoteDraft();
    const pot = (id: string, area: string) => ({
      ...{ id, name: id, budgetCents: 1_000_000, areas: [{ id: area, residents: 100 }] },
    });
    const pots = [pot('a', AREA[LUDZA])];
    const projects = draft.projects.map((project) => ({ ...project, pot: 'a' }));
    const mayVote = { minimumAge: 16, residence: 'federation' } as const;
    const rules = { ...draft.rules, mayVote, pots: { kind: 'per-area', cents: 1_000_000 } as const };
    const { number, revision } = await startedVote(administrator, LUDZA, { ...draft, pots, projects, rules });
    const announced = await administrator.call('office-votes.announce', {
      params: { municipality: LUDZA, number },
      body: { revision },
    });
    expect(announced.problem?.code).toBe('vote.pots-for-residents');
  });
});

describe('parishes that vote together', () => {
  const [ONE, OTHER, ALONE, NONE] = ['0684948', '0684944', '0680201', '0680250'] as const;
  const pot = (id: string, areas: string[]) => ({
    ...{ id, name: id, budgetCents: 1_000_000 },
    areas: areas.map((area) => ({ id: area, residents: null })),
  });
  const draftWith = (pots: ReturnType<typeof pot>[]) => {
    const draft = someVoteDraft();
    const projects = draft.projects.map((project, at) => ({
      ...{ ...project, pot: pots[at % pots.length]?.id ?? '' },
    }));
    return {
      ...{ ...draft, pots, projects },
      rules: { ...draft.rules, pots: { kind: 'per-area', cents: 1_000_000 } as const },
    };
  };

  it('have one ballot; a parish by itself has another, and one in no pot has none', async () => {
    const pots = [pot('union-1', [ONE, OTHER]), pot('alone', [ALONE])];
    const { number } = await announcedVote(administrator, LUDZA, draftWith(pots));
    const given = [];
    for (const area of [ONE, OTHER, ALONE, NONE]) {
      const who = await somebody();
      await prove(who, { area });
      const { body } = await who.call('my-votes.read', { params: { number } });
      given.push([body.style, body.pots, await tokenOf(who, number)]);
    }
    expect(given).toEqual([
      ['union-1', ['union-1'], 'token'],
      ['union-1', ['union-1'], 'token'],
      ['alone', ['alone'], 'token'],
      [null, [], 'token.no-pot'],
    ]);
    const shown = await administrator.call('votes.read', { params: { number } });
    expect(shown.body.potList.map(({ areas }) => areas.map(({ id }) => id).sort())).toEqual([
      [OTHER, ONE],
      [ALONE],
    ]);
  });

  it.each([
    [[pot('a', [ONE, OTHER]), pot('b', [OTHER])], 'vote.area-twice'],
    [[pot('a', [ONE, AREA[BALVI]])], 'vote.area-elsewhere'],
  ])('are each in one pot, and of this municipality', async (pots, code) => {
    const refused = await administrator.call('office-votes.start', {
      params: { municipality: LUDZA },
      body: { pack: 'winner-in-each-area', draft: draftWith(pots) },
    });
    expect(refused.problem?.code).toBe(code);
  });
});

describe('one person with an account in each of two municipalities', () => {
  /** Both accounts prove the same code at the same moment, and both ask for tokens, from several devices at once. */
  async function tokensOfTwoAccounts(number: number): Promise<number> {
    const [one, two] = [await somebody(LUDZA), await somebody(BALVI)];
    const code = nextCode();
    await Promise.all([prove(one, { at: LUDZA, code }), prove(two, { at: BALVI, code })]);
    const asked = [one, two, one, two, one, two].map((who) => askForToken(who, number));
    return (await Promise.all(asked)).filter(({ status }) => status === 200).length;
  }

  it('would get two tokens, without the index over all proofs and the key of the roll', async () => {
    const number = await voteFor('federation');
    await api.database.query(
      `drop index residence_proof_one_of_a_key; alter table vote_roll drop constraint vote_roll_pkey`,
    );
    let most = 0;
    try {
      for (let turn = 0; turn < 10 && most < 2; turn += 1)
        most = Math.max(most, await tokensOfTwoAccounts(number));
    } finally {
      await api.database.query(
        `truncate vote_roll; delete from residence_proof;
         alter table vote_roll add primary key (vote_id, person_key);
         create unique index residence_proof_one_of_a_key on residence_proof (person_key)
           where person_id is not null`,
      );
    }
    expect(most).toBeGreaterThan(1);
  });

  it('gets one, whatever they prove and ask at once', async () => {
    const number = await voteFor('federation');
    for (let turn = 0; turn < 5; turn += 1) expect(await tokensOfTwoAccounts(number)).toBe(1);
  });

  it('has voted, wherever the proof is taken along to, and keeps it where it can be signed in to', async () => {
    const number = await voteFor('anyone');
    const helped = await api.person({ municipality: LUDZA, birthDate: BORN, email: null });
    const [two, three] = [await somebody(BALVI), await somebody(BALVI)];
    const code = nextCode();
    await prove(helped, { at: LUDZA, code });
    expect(await tokenOf(helped, number)).toBe('token');
    expect(await prove(two, { at: BALVI, code })).toBeUndefined();
    expect(await tokenOf(two, number)).toBe('token.already-issued');
    expect(await tokenOf(helped, number)).toBe('token.residence-not-proved');
    expect(await prove(three, { at: BALVI, code, outside: true })).toBe('residence.taken');
    expect(await tokenOf(three, number)).toBe('token.residence-not-proved');
  });

  it('changes the code of one nowhere while it has a ballot, though the vote is neither of here nor for others', async () => {
    await api.database.query(`update vote set state = 'annulled' where state = 'announced'`);
    const number = await voteFor('municipality');
    const mover = await somebody(LUDZA);
    const code = nextCode();
    await prove(mover, { at: LUDZA, code });
    expect(await tokenOf(mover, number)).toBe('token');
    const moveTo = (municipality: keyof typeof AREA) =>
      mover.call('me.change', { body: { municipality, area: AREA[municipality] } });
    expect((await moveTo(BALVI)).problem?.code).toBeUndefined();
    expect(await prove(mover, { at: BALVI, code })).toBeUndefined();
    expect(await prove(mover, { at: BALVI })).toBe('residence.code-differs');
    expect((await moveTo(LUDZA)).problem?.code).toBeUndefined();
    expect(await prove(mover, { at: LUDZA, code })).toBeUndefined();
    expect(await tokenOf(mover, number)).toBe('token.already-issued');
  });

  it('does not change the code of one while it may be casting anywhere', async () => {
    await voteFor('federation');
    const mover = await somebody(BALVI);
    await prove(mover, { at: BALVI });
    expect(await prove(mover, { at: BALVI })).toBe('residence.code-differs');
    expect(await prove(mover, { at: BALVI, outside: true })).toBe('residence.code-differs');
  });
});

describe('at the desk of a vote', () => {
  const find = async (code: string): Promise<string[]> => {
    const found = await clerk[LUDZA].call('clerk.find-by-code', {
      params: { municipality: LUDZA },
      body: { personalCode: code },
    });
    return found.body.people.map(({ id }) => id);
  };
  const desk = (act: 'look' | 'enter', number: number, person: string) =>
    clerk[LUDZA].call(`desk-votes.${act}`, { params: { municipality: LUDZA, number }, body: { person } });

  it('of residents, nobody from elsewhere is found or shown', async () => {
    await api.database.query(`update vote set state = 'annulled' where state = 'announced'`);
    const number = await voteFor('municipality');
    const elsewhere = await somebody(BALVI);
    const code = nextCode();
    await prove(elsewhere, { at: BALVI, code });
    expect(await find(code)).toEqual([]);
    expect((await desk('look', number, elsewhere.id)).problem?.code).toBe('clerk.no-such-person');
  });

  it('for residents of all, somebody with a proof from elsewhere is found by the code and given paper, once', async () => {
    const number = await voteFor('federation');
    const elsewhere = await somebody(BALVI);
    const code = nextCode();
    await prove(elsewhere, { at: BALVI, code });
    expect(await find(code)).toEqual([elsewhere.id]);
    expect((await desk('look', number, elsewhere.id)).body).toMatchObject({ style: 'all', blocked: null });
    expect((await desk('enter', number, elsewhere.id)).status).toBe(201);
    expect((await desk('enter', number, elsewhere.id)).problem?.code).toBe('desk.paper-given');
    expect(await tokenOf(elsewhere, number)).toBe('token.voted-at-desk');
  });

  it('for anyone, an outsider is registered, proved and given paper there', async () => {
    const number = await voteFor('anyone');
    const registered = await clerk[LUDZA].call('clerk.register-person', {
      params: { municipality: LUDZA },
      body: {
        ...{ document: 'passport', name: 'Jānis Tālais', birthDate: BORN, area: AREA[LUDZA] },
        ...{ language: 'lv', email: null },
      },
    });
    const { id } = registered.body;
    expect((await desk('enter', number, id)).problem?.code).toBe('token.residence-not-proved');
    const proved = await clerk[LUDZA].call('clerk.prove-residence', {
      params: { municipality: LUDZA, person: id },
      body: {
        ...{ document: 'passport', personalCode: nextCode(), birthDate: BORN },
        ...{ area: null, citizen: false },
      },
    });
    expect(proved.problem?.code).toBeUndefined();
    expect((await desk('look', number, id)).body).toMatchObject({ residence: { area: null }, style: 'all' });
    expect((await desk('enter', number, id)).status).toBe(201);
  });
});
