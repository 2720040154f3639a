import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publishedEvent, someEvent, organiserIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
const year = new Date().getUTCFullYear() + 1;
let api: ApiUnderTest;
let organiser: Actor;
let colleague: Actor;
let organisation: number;

beforeAll(async () => {
  api = await apiUnderTest();
  ({ organiser, organisation } = await organiserIn(api, municipality));
  colleague = await api.person({ name: 'Kaspars Kolēģis' });
  await organiser.call('my-organisations.add-person', {
    ...{ params: { organisation }, body: { email: colleague.email ?? '', role: 'coordinator' } },
  });
}, 60_000);
afterAll(() => api.close());

const summers = () =>
  publishedEvent(organiser, organisation, {
    shifts: ['09', '12'].map((hour) => ({
      ...{ role: 'uznemsana', places: 3 },
      ...{ from: `${year}-07-07T${hour}:00:00Z`, until: `${year}-07-07T${Number(hour) + 2}:00:00Z` },
    })),
    roles: someEvent().roles,
  });
const name = (number: number, shift: string | null, people: readonly string[]) =>
  organiser.call('my-events.name-supervisors', { params: { number }, body: { shift, people: [...people] } });

describe('people not of age at a shift', () => {
  it('are looked after by somebody who acts for the organiser, and it is said where nobody does', async () => {
    const { number, shifts } = await summers();
    const [first = '', second = ''] = shifts;
    // Seventeen on that day, and of age the day after.
    const young = await api.person({ birthDate: `${year - 18}-07-08` });
    const grown = await api.person({ birthDate: `${year - 18}-07-07` });
    await young.call('my-shifts.join', { params: { shift: first } });
    await grown.call('my-shifts.join', { params: { shift: second } });
    const read = () => organiser.call('my-events.supervision', { params: { number } });
    const before = (await read()).body;
    expect(before.people.map(({ person }) => person).sort()).toEqual([organiser.id, colleague.id].sort());
    expect(before.shifts).toMatchObject([
      { shift: first, minors: 1, supervisors: [], missing: true },
      { shift: second, minors: 0, supervisors: [], missing: false },
    ]);
    const named = (await name(number, null, [colleague.id])).body;
    const kaspars = { person: colleague.id, name: 'Kaspars Kolēģis', acts: true };
    expect(named.shifts.map(({ supervisors, missing }) => ({ supervisors, missing }))).toEqual(
      Array(2).fill({ supervisors: [kaspars], missing: false }),
    );
    expect((await name(number, second, [])).body.shifts[1]?.supervisors).toEqual([]);
    await organiser.call('my-organisations.remove-person', {
      params: { organisation, person: colleague.id },
    });
    expect((await read()).body.shifts[0]).toMatchObject({
      ...{ minors: 1, supervisors: [{ ...kaspars, acts: false }], missing: true },
    });
    expect((await colleague.call('my-events.supervision', { params: { number } })).problem?.code).toBe(
      'event.not-found',
    );
  });

  it('are not looked after by strangers, nor by those not of age themselves, nor at a shift of another event', async () => {
    const { number } = await summers();
    const [stranger, youth] = [
      await api.person(),
      await api.person({ birthDate: `${new Date().getUTCFullYear() - 17}-01-02` }),
    ];
    expect((await name(number, null, [stranger.id])).problem?.code).toBe('supervisor.not-acting');
    // Nobody under age acts for an organisation; whoever did so before that was a rule, still looks after nobody.
    await api.database.query(
      `insert into organisation_person (organisation_id, person_id, role)
       select id, $2, 'gate' from organisation where number = $1`,
      [organisation, youth.id],
    );
    expect((await name(number, null, [youth.id])).problem).toMatchObject({
      ...{ code: 'supervisor.too-young', params: { age: 18 } },
    });
    const other = (await summers()).shifts[0] ?? '';
    expect((await name(number, other, [organiser.id])).problem?.code).toBe('slot.not-found');
  });
});

it('a day’s roster as PDF is for who acts for the organiser, also of a day without shifts', async () => {
  const { number } = await summers();
  const sheet = (by: Actor, day: string) =>
    by.call('my-events.roster-sheet', { params: { number }, query: { language: 'lv', day } });
  const { body } = await sheet(organiser, `${year}-07-07`);
  expect(body.name).toBe(`talka-${year}-07-07.pdf`);
  expect(Buffer.from(body.pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  expect((await sheet(organiser, `${year}-07-08`)).status).toBe(200);
  expect((await sheet(await api.person(), `${year}-07-07`)).problem?.code).toBe('event.not-found');
});
