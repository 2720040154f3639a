import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { inTwo, someVoteDraft, startedVote, timeHasRunOut, type Actor } from '@talka/testing';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

const municipality = 'ludzas-novads';
const grants = [{ role: 'administrator', municipality }];

let talka: WholeTalka;
let administrators: [Actor, Actor];
beforeAll(async () => {
  talka = await wholeTalka();
  await talka.worker();
  administrators = [await talka.person({ grants }), await talka.person({ grants })];
}, 240_000);
afterAll(() => talka.close(), 60_000);

it('a worker as it runs in earnest closes an open vote, and counts it once two people have ended it', async () => {
  const [first] = administrators;
  const draft = someVoteDraft();
  const rules = { ...draft.rules, secrecy: 'open' as const };
  const { number, revision } = await startedVote(first, municipality, { ...draft, rules, trustees: [] });
  const params = { municipality, number };
  await first.call('office-votes.announce', { params, body: { revision } });
  await timeHasRunOut(talka.database, number);
  const read = async () => (await first.call('office-votes.read', { params })).body;
  const until = async (done: (vote: Awaited<ReturnType<typeof read>>) => boolean): Promise<void> => {
    while (!done(await read())) await new Promise((resolve) => setTimeout(resolve, 200));
  };
  await until(({ moment }) => moment === 'closed');
  await inTwo(administrators, params, { kind: 'open' });
  await until(({ opening }) => opening?.state !== 'checking');
  expect((await read()).opening).toEqual({ state: 'checked', refusal: null, tried: null });
}, 120_000);
