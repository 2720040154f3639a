import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { PROOF_HEADER, SolvedChallenge } from '@talka/contracts';
import { decideOn, handIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
let api: ApiUnderTest;
let visitor: Actor;
let idea: string;

beforeAll(async () => {
  api = await apiUnderTest();
  visitor = api.visitor();
  const author = await api.person({ name: 'Anna Linupīte' });
  const ilze = await api.person({ name: 'Ilze Moderatore', grants: [{ role: 'moderator', municipality }] });
  idea = await handIn(author, { title: 'Šūpoles pie ezera' });
  await decideOn(ilze, idea, 'publish');
}, 60_000);
afterAll(() => api.close());

const body = (more: object = {}) => ({
  ...{ subject: { kind: 'idea' as const, id: idea }, ground: 'hostile' as const, language: 'lv' as const },
  ...{ words: 'Tas ir par konkrētu cilvēku.', email: null, ...more },
});
const none = { [PROOF_HEADER]: '' };
const send = (headers?: Readonly<Record<string, string>>, more: object = {}, who = visitor) =>
  who.call('reports.send', { body: body(more) }, headers ? { headers } : {});
const kept = async (): Promise<number> =>
  (await api.database.query<{ n: number }>('select count(*)::int n from report')).rows[0]?.n ?? -1;

/** The same proof with something of it changed. */
function changed(proof: Readonly<Record<string, string>>, change: (it: SolvedChallenge) => object) {
  const solved = SolvedChallenge.parse(
    JSON.parse(Buffer.from(proof[PROOF_HEADER] ?? '', 'base64url').toString()),
  );
  return { [PROOF_HEADER]: Buffer.from(JSON.stringify(change(solved))).toString('base64url') };
}

it('takes no form of a visitor whose browser has computed nothing, and keeps nothing of it', async () => {
  const refused = await send(none);
  expect([refused.status, refused.problem?.code]).toEqual([428, 'form.unproved']);
  expect(await kept()).toBe(0);
});

it.each<[string, (it: SolvedChallenge) => object]>([
  ['another key', (it) => ({ ...it, solution: { ...it.solution, derivedKey: 'ab'.repeat(32) } })],
  [
    'less work',
    ({ challenge, solution }) => ({
      challenge: { ...challenge, parameters: { ...challenge.parameters, cost: 1, keyPrefix: '00' } },
      solution,
    }),
  ],
  [
    'more time',
    ({ challenge, solution }) => ({
      challenge: { ...challenge, parameters: { ...challenge.parameters, expiresAt: 4_000_000_000 } },
      solution,
    }),
  ],
  ['no signature', ({ challenge: { parameters }, solution }) => ({ challenge: { parameters }, solution })],
  ['something more', (it) => ({ ...it, more: true })],
])('takes no proof with %s', async (_, change) => {
  const refused = await send(changed(await visitor.proofOfWork(), change));
  expect(refused.problem?.code).toBe('form.unproved');
});

it.each([
  ['no base64', '%%%'],
  ['null', 'bnVsbA'],
  ['a list', 'W10'],
  ['nothing in it', 'e30'],
  ['no JSON', 'a'.repeat(1_999)],
  ['no end', 'a'.repeat(5_000)],
])('takes %s for no proof', async (_, text) => {
  expect((await send({ [PROOF_HEADER]: text })).problem?.code).toBe('form.unproved');
});

it('takes one proof once, in however many windows at once it is shown', async () => {
  const each = await Promise.all(Array.from({ length: 8 }, () => send()));
  expect(each.map(({ status }) => status)).toEqual(Array<number>(8).fill(201)); // each with its own: all are taken
  const before = await kept();
  const proof = await visitor.proofOfWork();
  const answers = await Promise.all(Array.from({ length: 8 }, () => send(proof)));
  const taken = answers.filter(({ status }) => status === 201);
  expect(taken).toHaveLength(1);
  expect(new Set(answers.map(({ problem }) => problem?.code))).toEqual(new Set([undefined, 'form.unproved']));
  expect(await kept()).toBe(before + 1);
});

it('takes no form in which the field is filled in that people do not see, whatever work was done for it', async () => {
  const before = await kept();
  for (const website of ['https://pills.example', 1, null, {}]) {
    const refused = await send(undefined, { website });
    expect([refused.status, refused.problem?.code]).toEqual([422, 'form.trap-filled']);
  }
  expect(await kept()).toBe(before);
  expect((await send(undefined, { website: '' })).status).toBe(201);
});

it('asks nothing of whoever is signed in', async () => {
  const boris = await api.person({ name: 'Boriss Kalniņš' });
  expect((await send(none, {}, boris)).status).toBe(201);
});
