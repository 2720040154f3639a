import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { drawByLot } from '@talka/calls';
import { JURIES, type Juries } from '@talka/composition';
import { isPromised } from '@talka/kernel';
import { someJury, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

let api: ApiUnderTest;
let administrator: Actor;
const municipality = 'ludzas-novads';

beforeAll(async () => {
  api = await apiUnderTest();
  administrator = await api.person({ grants: [{ role: 'administrator', municipality }] });
}, 60_000);
afterAll(() => api.close());

const announce = (more: Parameters<typeof someJury>[0] = {}) =>
  administrator.call('juries.announce', { params: { municipality }, body: someJury(more) });
const announced = async (more: Parameters<typeof someJury>[0] = {}): Promise<number> => {
  const it = await announce(more);
  if (it.problem) throw new Error(it.problem.code);
  return it.body.number;
};
const comes = (who: Actor, number: number, gender: 'woman' | 'man' | null = null) =>
  who.call('my-jury.volunteer', { params: { number }, body: { gender } });
const read = async (number: number) => (await api.visitor().call('juries.read', { params: { number } })).body;
const draw = async (number: number): Promise<void> => {
  await api.database.query(
    `update jury set closes_at = talka_now() - interval '1 second' where number = $1`,
    [number],
  );
  const juries = api.app.get<Juries>(JURIES, { strict: false });
  while (((await juries.draw()) as { value?: boolean }).value === true);
};
const crowd = (people: number): Promise<Actor[]> =>
  Promise.all(
    Array.from({ length: people }, (_, at) =>
      api.person({
        municipality,
        birthDate: at % 2 === 0 ? '1990-05-05' : '1970-05-05',
        name: `Zane ${'ABCDEFGH'[at]}`,
      }),
    ),
  );

describe('a jury by lot', () => {
  it('is announced with the promise of its seed, which is nowhere to be read until it is drawn', async () => {
    const number = await announced();
    const jury = await read(number);
    expect(jury.commitment).toMatch(/^[0-9a-f]{64}$/);
    expect(jury).toMatchObject({ state: 'open', volunteers: 0, draw: null });
    expect(jury.traits).toEqual([
      {
        trait: 'age',
        shares: [
          { value: '16', share: 30, places: 1 },
          { value: '40', share: 70, places: 2 },
        ],
      },
    ]);
    const { rows } = await api.database.query<{ locked: Buffer }>(
      'select locked_seed as locked from jury where number = $1',
      [number],
    );
    await draw(number);
    const { seed } = (await read(number)).draw!;
    expect(isPromised(seed, jury.commitment)).toBe(true);
    expect(rows[0]?.locked.includes(Buffer.from(seed))).toBe(false);
  });

  it('is drawn from who volunteered; anybody draws the same people again, and nobody learns a name', async () => {
    const number = await announced({ genders: { woman: 1, man: 1 }, areas: { town: 1, parish: 1 } });
    const people = await crowd(8);
    for (const [at, who] of people.entries())
      expect((await comes(who, number, at < 7 ? 'woman' : 'man')).problem).toBeUndefined();
    expect(await read(number)).toMatchObject({ volunteers: 8, draw: null });
    await draw(number);
    const jury = await read(number);
    expect(jury.state).toBe('drawn');
    const { seed, volunteers, drawn } = jury.draw!;
    for (let time = 0; time < 2; time += 1)
      expect(
        drawByLot({ seed, volunteers, places: jury.places, traits: jury.traits }).drawn.map(
          (it) => it.number,
        ),
      ).toEqual(drawn);
    expect(volunteers.find((it) => it.number === 8)?.gender).toBeNull();
    expect(JSON.stringify(jury)).not.toContain('Zane');
    const params = { municipality, number };
    const seen = (await administrator.call('juries.people', { params })).body.people;
    expect(seen).toHaveLength(3);
    expect(seen.every(({ name }) => name.startsWith('Zane'))).toBe(true);
    const log = await api.database.query<{ action: string }>(
      `select action from audit_entry where subject_kind = 'jury' and facts ->> 'number' = $1 order by id`,
      [String(number)],
    );
    expect(log.rows.map(({ action }) => action)).toEqual([
      ...['jury.announced', 'jury.drawn'],
      ...['jury.asked', 'jury.asked', 'jury.asked'],
    ]);
  });

  it('asks the next of their kind instead of who does not come, and who accepted may step back', async () => {
    const number = await announced();
    const people = await crowd(5);
    const numbers = new Map<number, Actor>();
    for (const who of people) numbers.set((await comes(who, number)).body.as?.number ?? 0, who);
    await draw(number);
    const [first = 0] = (await read(number)).draw!.drawn;
    const answer = (who: Actor, accepts: boolean) =>
      who.call('my-jury.answer', { params: { number }, body: { accepts } });
    const who = numbers.get(first)!;
    expect((await answer(who, true)).body.asked?.state).toBe('accepted');
    expect((await answer(who, true)).problem?.code).toBe('jury.not-asked');
    expect((await answer(who, false)).body.asked?.state).toBe('passed');
    const { seats } = (await read(number)).draw!;
    expect(seats.find((it) => it.number === first)?.state).toBe('passed');
    const next = seats.find((it) => it.insteadOf === first);
    expect(next).toMatchObject({ state: 'asked', seat: seats.find((it) => it.number === first)?.seat });
    const mine = (await numbers.get(next!.number)!.call('my-jury.read', { params: { number } })).body;
    expect(mine.asked?.state).toBe('asked');
  });

  it('is for who lives there and is old enough, and until its time: a second later is refused', async () => {
    const number = await announced();
    const elsewhere = await api.person({ municipality: 'balvu-novads' });
    expect((await comes(elsewhere, number)).problem?.code).toBe('jury.elsewhere');
    const young = await api.person({ municipality, birthDate: '2012-01-01' });
    expect((await comes(young, number)).problem?.code).toBe('jury.too-young');
    const who = await api.person({ municipality });
    expect((await comes(who, number)).body.as?.number).toBe(1);
    const back = await who.call('my-jury.withdraw', { params: { number } });
    expect(back.body).toEqual({ as: null, asked: null });
    expect((await who.call('my-jury.withdraw', { params: { number } })).problem?.code).toBe(
      'jury.not-volunteered',
    );
    await api.database.query(`update jury set closes_at = talka_now() where number = $1`, [number]);
    expect((await comes(who, number)).problem?.code).toBe('jury.closed');
    await draw(number);
    expect((await read(number)).draw?.drawn).toEqual([]);
  });

  it('is called off with a reason, and then nobody is drawn', async () => {
    const number = await announced();
    const body = { words: 'Parku šogad nepārbūvēs.' };
    const off = await administrator.call('juries.call-off', { params: { municipality, number }, body });
    expect(off.body).toMatchObject({ state: 'called-off', calledOffWhy: body.words });
    expect(
      (await administrator.call('juries.call-off', { params: { municipality, number }, body })).problem?.code,
    ).toBe('jury.closed');
    await expect(draw(number)).rejects.toThrow('a jury is drawn once');
    await api.app.get<Juries>(JURIES, { strict: false }).draw();
    expect((await read(number)).draw).toBeNull();
  });

  it('forgets who erases their account before the draw; after it the list stays, under no name', async () => {
    const [before, after] = await crowd(2);
    const number = await announced();
    await comes(before!, number);
    await comes(after!, number);
    expect((await before!.call('me.erase', { body: { confirm: true } })).problem).toBeUndefined();
    expect((await read(number)).volunteers).toBe(1);
    await draw(number);
    expect((await after!.call('me.erase', { body: { confirm: true } })).problem).toBeUndefined();
    expect((await read(number)).draw?.volunteers.map((it) => it.number)).toEqual([2]);
    expect(
      (await administrator.call('juries.people', { params: { municipality, number } })).body.people,
    ).toEqual([]);
  });

  it('says at the field what is wrong with an announcement', async () => {
    const wrong = async (more: Parameters<typeof someJury>[0]) =>
      (await announce(more)).problem?.fields.map(({ field, code }) => `${field} ${code}`);
    expect(await wrong({ places: 2 })).toEqual(['places jury.places-wrong']);
    expect(await wrong({ ages: [{ from: 16, share: 0 }] })).toEqual(['ages jury.shares-wrong']);
    expect(await wrong({ ages: [{ from: 12, share: 1 }] })).toEqual(['ages jury.ages-wrong']);
    expect(await wrong({ closesOn: '2020-01-01' })).toEqual(['closesOn jury.too-soon']);
    expect(await wrong({ closesOn: '2126-01-01' })).toEqual(['closesOn jury.too-late']);
  });
});
