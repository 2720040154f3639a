import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { birthDateOf, publishedEvent, someEvent, organiserIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
/** In summer, when there is no school; by the clocks of Riga three hours later. */
const summer = `${new Date().getUTCFullYear() + 1}-07-07`;
const NIGHT = { code: 'minor.night', params: { from: '20:00', until: '06:00' } };
let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;

beforeAll(async () => {
  api = await apiUnderTest();
  ({ organiser, organisation } = await organiserIn(api, municipality));
}, 60_000);
afterAll(() => api.close());

/** Fourteen all that summer. */
const young = (): Promise<Actor> => api.person({ birthDate: birthDateOf(13) });
const roles = [{ id: 'ziedi', name: 'Ziedu nešana', about: '', minimumAge: 13, needs: [], questions: [] }];
const event = async (from: string, until: string) => {
  const shift = { role: 'ziedi', from: `${summer}T${from}:00Z`, until: `${summer}T${until}:00Z`, places: 1 };
  const { number, shifts } = await publishedEvent(organiser, organisation, {
    roles,
    shifts: [{ ...someEvent().shifts[0], ...shift }],
  });
  return { number, shift: shifts[0] ?? '' };
};
const guardian = { name: 'Ausma Kalnāja', email: 'ausma@talka.example' };
const join = (who: Actor, shift: string) =>
  who.call('my-shifts.join-with-guardian', { params: { shift }, body: guardian });
const toNight = (shift: string) =>
  api.database.query(
    `update slot set closes_at = lower(during) + interval '10 hours',
       during = tstzrange(lower(during) + interval '10 hours', upper(during) + interval '10 hours') where id = $1`,
    [shift],
  );
const consented = (who: Actor, shift: string) =>
  api.database.query(
    `update guardian_consent set state = 'given', signed_name = guardian_name, relation = 'mother', covers = 'shift',
       answered_at = talka_now() where person_id = $1 and slot_id = $2`,
    [who.id, shift],
  );
async function linkOf(who: Actor): Promise<string> {
  const { rows } = await api.database.query<{ path: string }>(
    `select params ->> 'path' as path from mail join guardian_consent c on once_key = 'guardian:' || c.id
     where c.person_id = $1 order by mail.id desc limit 1`,
    [who.id],
  );
  return rows[0]?.path.split('#')[1] ?? '';
}

describe('a shift in which a fourteen-year-old has a place', () => {
  const consentedIn = async () => {
    const { number, shift } = await event('09:00', '11:00');
    const elza = await api.person({ name: 'Elza Jaunā', birthDate: birthDateOf(13) });
    await join(elza, shift);
    await consented(elza, shift);
    await api.database.query(
      `update registration set state = 'confirmed', why = null, until = null where slot_id = $1 and person_id = $2`,
      [shift, elza.id],
    );
    const move = (from: string, until: string) =>
      organiser.call('my-events.change-shift', {
        params: { number, shift },
        body: {
          ...{ from: `${summer}T${from}:00Z`, until: `${summer}T${until}:00Z` },
          ...{ places: 1, reason: 'Vakarā būs vēsāks.' },
        },
      });
    return { elza, shift, move };
  };

  it('is not moved into the night or beyond their hours: the organiser is told whom it is about, and nothing has changed', async () => {
    const { elza, shift, move } = await consentedIn();
    const refused = { code: 'shift.too-young-then', params: { name: 'Elza Jaunā', count: 1 } };
    expect((await move('18:00', '20:00')).problem).toMatchObject(refused);
    expect((await move('09:00', '15:00')).problem).toMatchObject(refused);
    const [own] = (await elza.call('my-shifts.list')).body.shifts;
    expect(own).toMatchObject({ from: `${summer}T09:00:00.000Z`, standing: { state: 'confirmed' } });
    expect((await move('12:00', '14:00')).status).toBe(200);
    await elza.call('my-shifts.leave', { params: { shift } });
    expect((await move('18:00', '20:00')).status).toBe(200);
  });
});

describe('a shift at night is refused to a fourteen-year-old', () => {
  it('on the board beforehand, and when they sign up, before any guardian is asked', async () => {
    const { shift } = await event('18:00', '20:00');
    const elza = await young();
    expect((await join(elza, shift)).problem).toMatchObject(NIGHT);
    expect(await linkOf(elza)).toBe('');
    const query = { municipality, from: `${summer}T00:00:00Z`, until: `${summer}T23:00:00Z` };
    const board = await elza.call('my-shifts.board', { query });
    expect(board.body.shifts.find(({ id }) => id === shift)?.refusal).toMatchObject(NIGHT);
  });

  it('when the guardian says yes to what was moved meanwhile', async () => {
    const { shift } = await event('09:00', '11:00');
    const elza = await young();
    expect((await join(elza, shift)).body.standing).toMatchObject({ state: 'held', why: 'guardian' });
    await toNight(shift);
    const said = await api.visitor().call('guardian.consent', {
      body: {
        ...{ token: await linkOf(elza), name: 'Ausma Kalnāja', relation: 'mother' },
        ...{ custody: true, covers: 'shift' },
      },
    });
    expect(said.problem).toMatchObject(NIGHT);
  });

  it('when a place is offered to them, and when it is passed on to them', async () => {
    const { shift } = await event('09:00', '11:00');
    const [first, elza, other] = [await api.person(), await young(), await young()];
    await first.call('my-shifts.join', { params: { shift } });
    await join(elza, shift);
    const passed = await first.call('my-shifts.look-for-stand-in', {
      ...{ params: { shift }, body: { inReturn: null } },
    });
    await toNight(shift);
    const { token } = passed.body;
    expect((await other.call('stand-ins.take', { body: { token } })).problem).toMatchObject(NIGHT);
    await first.call('my-shifts.leave', { params: { shift } });
    const accepted = await elza.call('my-shifts.answer', { params: { shift }, body: { answer: 'accept' } });
    expect(accepted.problem).toMatchObject(NIGHT);
  });

  it('at the entrance too, where their guardian’s consent is asked for as well', async () => {
    const at = await event('09:00', '11:00');
    const elza = await young();
    const letIn = () => organiser.call('my-events.let-in', { params: at, body: { email: elza.email ?? '' } });
    expect((await letIn()).problem).toMatchObject({ code: 'shift.guardian-needed', params: { age: 16 } });
    await join(elza, at.shift);
    await consented(elza, at.shift);
    // Of age with it: what is left is that nobody comes a summer too early.
    expect((await letIn()).problem?.code).toBe('attendance.too-early');
    await toNight(at.shift);
    expect((await letIn()).problem).toMatchObject(NIGHT);
  });
});

describe('hours', () => {
  it('count wherever somebody has signed up, of each day so many', async () => {
    const [morning, evening] = [await event('06:00', '09:00'), await event('13:00', '15:00')];
    const elza = await young();
    await join(elza, morning.shift);
    await consented(elza, morning.shift);
    await api.database.query(
      `update registration set state = 'confirmed', why = null, until = null where person_id = $1`,
      [elza.id],
    );
    expect((await join(elza, evening.shift)).problem).toMatchObject({
      ...{ code: 'minor.day-full', params: { hours: 4 } },
    });
  });
});
