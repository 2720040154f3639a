import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { someVoteDraft, startedVote, type Actor } from '@talka/testing';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

const municipality = 'ludzas-novads';
const grants = [{ role: 'administrator', municipality }];

let talka: WholeTalka;
let administrators: Actor[];
beforeAll(async () => {
  talka = await wholeTalka();
  await talka.worker();
  administrators = [await talka.person({ grants }), await talka.person({ grants })];
}, 240_000);
afterAll(() => talka.close(), 60_000);

it('a worker as it runs in earnest closes an open vote, and counts it once two people have ended it', async () => {
  const [first, second] = administrators as [Actor, Actor];
  const draft = someVoteDraft();
  const rules = { ...draft.rules, secrecy: 'open' as const };
  const { number, revision } = await startedVote(first, municipality, { ...draft, rules, trustees: [] });
  const params = { municipality, number };
  await first.call('office-votes.announce', { params, body: { revision } });
  await talka.database.query(
    `update process_phase set closes_at = now() - interval '20 seconds'
      where id = (select phase_id from vote where number = $1)`,
    [number],
  );
  const read = async () => (await first.call('office-votes.read', { params })).body;
  const until = async (done: (vote: Awaited<ReturnType<typeof read>>) => boolean): Promise<void> => {
    while (!done(await read())) await new Promise((resolve) => setTimeout(resolve, 200));
  };
  await until(({ moment }) => moment === 'closed');
  const body = { kind: 'open' as const, until: null, reason: '' };
  const proposed = await first.call('office-votes.propose-act', { params, body });
  const act = proposed.body.waiting?.id ?? '';
  expect((await second.call('office-votes.confirm-act', { params: { ...params, act } })).status).toBe(200);
  await until(({ opening }) => opening?.state !== 'checking');
  expect((await read()).opening).toEqual({ state: 'checked', refusal: null, tried: null });
}, 120_000);
