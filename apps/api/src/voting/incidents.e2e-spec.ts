import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { announcedVote, startedVote, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
const WORDS = { what: { lv: 'Lapa neatveras kopš rīta.' }, doing: { lv: 'Meistari jau to labo.' } };
let api: ApiUnderTest;
let administrator: Actor;

beforeAll(async () => {
  api = await apiUnderTest();
  administrator = await api.person({ grants: [{ role: 'administrator', municipality }] });
}, 60_000);
afterAll(() => api.close());

const hourAgo = (): string => new Date(Date.now() - 3_600_000).toISOString();

it('those who vote read whom to call: the municipality, until the vote has a line of its own', async () => {
  const { number } = await announcedVote(administrator, municipality);
  const params = { municipality, number };
  const read = async () => (await api.visitor().call('votes.read', { params: { number } })).body.helpLine;
  type Line = { phone: string; email: string; hours: { lv: string } | null };
  const set = (line: Line | null) =>
    administrator.call('office-votes.set-help-line', { params, body: { line } });
  expect(await read()).toBeNull();

  const line = { phone: '+371 6000 0107', email: 'balso@talka.example', hours: { lv: 'Katru dienu 9–20' } };
  expect((await set(line)).body.helpLine).toEqual(line);
  expect(await read()).toEqual(line);

  const silent = await set({ phone: '', email: '', hours: { lv: 'Nekad' } });
  expect([silent.problem?.code, silent.status]).toEqual(['help-line.empty', 400]);
  expect(await read()).toEqual(line);
  await set(null);
  expect(await read()).toBeNull();
});

it('everyone reads what went wrong, since when, what is done, and that it is over', async () => {
  const { number } = await announcedVote(administrator, municipality);
  const params = { municipality, number };
  const visitor = api.visitor();
  const counts = async () => (await visitor.call('votes.read', { params: { number } })).body.incidents;
  expect((await visitor.call('votes.incidents', { params: { number } })).body).toEqual({ incidents: [] });

  const since = hourAgo();
  const told = await administrator.call('office-votes.report-incident', {
    params,
    body: { ...WORDS, since },
  });
  expect([told.status, told.body.incidents[0]?.number]).toEqual([201, 1]);
  expect(await counts()).toEqual({ all: 1, going: 1 });

  const add = (kind: 'update' | 'correction' | 'over', lv: string, incident = 1) =>
    administrator.call('office-votes.add-to-incident', {
      params: { ...params, incident },
      body: { kind, what: { lv, ru: 'Переведено.' } },
    });
  await add('correction', 'Ne kopš rīta, bet kopš pusdienlaika.');
  expect(await counts()).toEqual({ all: 1, going: 1 });
  await add('over', 'Lapa atkal strādā.');
  await add('correction', 'Strādāja jau vienos.');
  expect(await counts()).toEqual({ all: 1, going: 0 });

  const { body } = await visitor.call('votes.incidents', { params: { number } });
  const [incident] = body.incidents;
  expect([incident?.since, incident?.over]).toEqual([since, true]);
  expect(incident?.posts.map(({ kind, what, doing }) => [kind, what.lv, doing?.lv])).toEqual([
    ['report', WORDS.what.lv, WORDS.doing.lv],
    ['correction', 'Ne kopš rīta, bet kopš pusdienlaika.', undefined],
    ['over', 'Lapa atkal strādā.', undefined],
    ['correction', 'Strādāja jau vienos.', undefined],
  ]);
  expect(JSON.stringify(body)).not.toContain(administrator.id);
  expect((await add('update', 'Par neesošu starpgadījumu.', 7)).problem?.code).toBe('incident.not-found');
});

it('an incident is refused by name where it says too little, begins tomorrow, or is of a draft', async () => {
  const { number } = await announcedVote(administrator, municipality);
  const tell = async (of: number, more: object) => {
    const body = { ...WORDS, since: hourAgo(), ...more };
    const params = { municipality, number: of };
    const { problem } = await administrator.call('office-votes.report-incident', { params, body });
    return [problem?.code, problem?.fields?.map(({ field }) => field).join()];
  };
  expect(await tell(number, { what: { lv: 'Ups' } })).toEqual(['incident.words-missing', 'what']);
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  expect(await tell(number, { since: tomorrow })).toEqual(['incident.since-wrong', 'since']);
  const draft = await startedVote(administrator, municipality);
  expect((await tell(draft.number, {}))[0]).toBe('incident.vote-not-announced');
  const hidden = await api.visitor().call('votes.incidents', { params: { number: draft.number } });
  expect(hidden.problem?.code).toBe('vote.not-found');
});
