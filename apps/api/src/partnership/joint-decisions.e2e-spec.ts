import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { JOINT_DECISIONS, type JointDecisions } from '@talka/composition';
import { someProposal, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
let coordinator: Actor;
let administrators: Map<string, Actor>;

beforeAll(async () => {
  api = await apiUnderTest();
  const { rows } = await api.database.query<{ id: string }>('select id from municipality order by id');
  coordinator = await api.person({ grants: [{ role: 'coordinator' }] });
  administrators = new Map();
  for (const { id: municipality } of rows)
    administrators.set(municipality, await api.person({ grants: [{ role: 'administrator', municipality }] }));
}, 60_000);
afterAll(() => api.close());

const of = (municipality: string): Actor => administrators.get(municipality) ?? api.visitor();
const propose = (municipality: string, more: Parameters<typeof someProposal>[0] = {}) =>
  of(municipality).call('joint-decisions.propose', { params: { municipality }, body: someProposal(more) });
const speak = (municipality: string, number: number, voice: 'for' | 'against' | 'abstain', words = '') =>
  of(municipality).call('joint-decisions.speak', {
    params: { municipality, number },
    body: { voice, words, language: 'lv' },
  });
const read = async (number: number) =>
  (await api.visitor().call('joint-decisions.read', { params: { number } })).body;

/** Its time comes, and a worker closes what is due. */
async function itsTimeComes(number: number): Promise<void> {
  await api.database.query(
    `update joint_decision set closes_at = talka_now() - interval '1 second' where number = $1`,
    [number],
  );
  const joint: JointDecisions = api.app.get(JOINT_DECISIONS, { strict: false });
  for (let more = true; more;) {
    const closed = await joint.close();
    more = closed.ok && closed.value;
  }
}

describe('a joint decision', () => {
  it('is proposed, talked about, spoken on with one voice each, closed and minuted, for all to read', async () => {
    const proposed = await propose('ludzas-novads');
    expect(proposed.status).toBe(201);
    const { number, quorum } = proposed.body;
    expect(quorum).toBe(5);
    const params = { municipality: 'balvu-novads', number };
    const remark = { words: 'Mums der jūlija otrā nedēļa.', language: 'lv' as const };
    await of('balvu-novads').call('joint-decisions.remark', { params, body: remark });
    for (const municipality of ['ludzas-novads', 'balvu-novads', 'preilu-novads'])
      expect((await speak(municipality, number, 'for', 'Esam par.')).status).toBe(200);
    expect((await speak('livanu-novads', number, 'against')).status).toBe(200);
    expect((await speak('kraslavas-novads', number, 'abstain')).status).toBe(200);
    expect((await speak('balvu-novads', number, 'against')).problem?.code).toBe('joint.spoken');
    await itsTimeComes(number);
    expect(await read(number)).toMatchObject({
      ...{ state: 'carried', voices: { for: 3, against: 1, abstained: 1 }, minutes: [] },
      remarks: [{ municipality: 'balvu-novads', words: remark.words }],
    });
    expect((await speak('daugavpils', number, 'for')).problem?.code).toBe('joint.over');
    const minute = (revision: number, words: string) =>
      coordinator.call('joint-decisions.minute', {
        params: { number },
        body: { revision, words, language: 'lv' },
      });
    const words = 'Piedalījās piecas pašvaldības. Nolēma pirkt kopīgu skatuvi.';
    expect((await minute(0, words)).status).toBe(201);
    expect((await minute(0, words)).problem?.code).toBe('joint.changed');
    expect((await minute(1, `${words} Glabās Ludzā.`)).status).toBe(201);
    expect((await read(number)).minutes.map(({ revision }) => revision)).toEqual([2, 1]);
    const { rows } = await api.database.query<{ action: string }>(
      `select action from audit_entry where subject_id = (select id::text from joint_decision where number = $1) order by id`,
      [number],
    );
    expect(rows.map(({ action }) => action.replace('joint-decision.', ''))).toEqual([
      'proposed',
      'remarked',
      ...Array<string>(5).fill('spoken'),
      'closed',
      'minuted',
      'minuted',
    ]);
  });

  it('counts for nothing without a quorum, and leaves things as they are when as many are against', async () => {
    const { number } = (await propose('ludzas-novads', { title: 'Kopīga telts svētkiem' })).body;
    for (const municipality of ['ludzas-novads', 'balvu-novads', 'preilu-novads', 'livanu-novads'])
      await speak(municipality, number, 'for');
    await itsTimeComes(number);
    expect((await read(number)).state).toBe('no-quorum');
    const second = (await propose('ludzas-novads', { title: 'Kopīgs autobuss svētkiem' })).body.number;
    for (const municipality of ['ludzas-novads', 'balvu-novads']) await speak(municipality, second, 'for');
    for (const municipality of ['preilu-novads', 'livanu-novads'])
      await speak(municipality, second, 'against');
    await speak('kraslavas-novads', second, 'abstain');
    await itsTimeComes(second);
    expect((await read(second)).state).toBe('rejected');
  });

  it('lets a municipality think again while it is open, and withdraw what it proposed itself', async () => {
    const { number } = (await propose('balvu-novads', { title: 'Kopīgs tulks svētkiem' })).body;
    const back = (municipality: string) =>
      of(municipality).call('joint-decisions.take-back', { params: { municipality, number } });
    expect((await back('balvu-novads')).problem?.code).toBe('joint.not-spoken');
    await speak('balvu-novads', number, 'for');
    expect((await back('balvu-novads')).body.voices).toEqual({ for: 0, against: 0, abstained: 0 });
    expect((await speak('balvu-novads', number, 'against')).body.voices.against).toBe(1);
    const withdraw = (municipality: string) =>
      of(municipality).call('joint-decisions.withdraw', {
        params: { municipality, number },
        body: { words: 'Tulku atradām paši savā novadā.' },
      });
    expect((await withdraw('ludzas-novads')).problem?.code).toBe('joint.not-yours');
    expect((await withdraw('balvu-novads')).body).toMatchObject({
      ...{ state: 'withdrawn', withdrawnWhy: 'Tulku atradām paši savā novadā.' },
    });
    expect((await speak('ludzas-novads', number, 'for')).problem?.code).toBe('joint.over');
  });

  it('is spoken on by those a municipality chose itself: not by another’s, nor by who runs the platform', async () => {
    const { number } = (await propose('ludzas-novads', { title: 'Kopīga mājaslapa svētkiem' })).body;
    const platform = await api.person({ grants: [{ role: 'platform-administrator' }] });
    for (const who of [platform, of('balvu-novads'), coordinator, api.visitor()]) {
      const said = await who.call('joint-decisions.speak', {
        params: { municipality: 'ludzas-novads', number },
        body: { voice: 'for', words: '', language: 'lv' },
      });
      expect([401, 403]).toContain(said.status);
    }
    expect((await read(number)).spoken).toEqual([]);
  });

  it('is listed with what is open first', async () => {
    const { decisions } = (await api.visitor().call('joint-decisions.list', {})).body;
    const over = decisions.map(({ state }) => state !== 'open');
    expect(over).toEqual([...over].sort());
    expect(decisions.length).toBeGreaterThan(3);
  });

  it('refuses by name what cannot be proposed', async () => {
    expect((await propose('ludzas-novads', { closesOn: '2020-01-01' })).problem?.code).toBe('joint.too-soon');
    expect((await propose('ludzas-novads', { closesOn: '2199-01-01' })).problem?.code).toBe('joint.too-late');
    const empty = await propose('ludzas-novads', { title: ' ' });
    expect(empty.problem?.fields.map(({ field }) => field)).toEqual(['title']);
  });
});
