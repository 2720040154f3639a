import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { heldWorkshop, preparedDevice, type Actor, type WishedWorkshop } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { Marking } from './testing/marking.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest();
}, 60_000);
afterAll(() => api.close());

const reason = 'Boriss bija klāt, bet nebija atzīmēts.';
/** A workshop of one session that Anna completed and Boriss did not, closed by its leader. */
async function closed(change: Partial<WishedWorkshop> = {}) {
  const [leader, assistant, anna, boriss] = (await Promise.all(
    ['Līga Vadītāja', 'Aivis Palīgs', 'Anna Ozola', 'Boriss Kalns'].map((name) => api.person({ name })),
  )) as [Actor, Actor, Actor, Actor];
  const held = await heldWorkshop(api.database, {
    leaders: [{ who: leader }, { who: assistant, role: 'assistant' }],
    learners: [anna, boriss],
    sessions: [{ in: -180, minutes: 90 }],
    ...change,
  });
  const phone = new Marking(leader, (await preparedDevice(leader)).id);
  const [session = '', [a = '', b = '']] = [held.sessions[0], held.enrolments];
  const [ofAnna, ofBoriss] = [
    phone.mark(session, a),
    phone.mark(session, b, { attendance: { as: 'absent' } }),
  ];
  await phone.send(ofAnna, ofBoriss);
  const close = (facts: number) =>
    leader.call('closings.close', { params: { workshop: held.id }, body: { facts } });
  expect((await close(2)).problem).toBeUndefined();
  return { leader, assistant, anna, boriss, held, phone, session, a, b, ofAnna, ofBoriss, close };
}
const reopen = (who: Actor, workshop: string, why = reason) =>
  who.call('closings.reopen', { params: { workshop }, body: { reason: why } });
const completed = async (workshop: string) =>
  (
    await api.database.query<{ name: string }>(
      `select p.name from workshop_completion c join person p on p.id = c.person_id where c.workshop_id = $1 order by 1`,
      [workshop],
    )
  ).rows.map(({ name }) => name);

describe('a closed workshop', () => {
  it('is opened again by its leader, put right, and closed anew: who completed it is who did', async () => {
    const { leader, held, phone, session, a, b, ofAnna, ofBoriss, close } = await closed();
    const again = phone.mark(session, b, { replaces: [ofBoriss.id], generation: 2 });
    expect(await phone.send(again)).toEqual(['fact.closed']);
    const opened = (await reopen(leader, held.id)).body;
    expect(opened).toMatchObject({ isClosed: false, reopenedWhy: reason });
    // Nobody has lost anything yet, and what closing it does is seen beforehand.
    expect(await completed(held.id)).toEqual(['Anna Ozola']);
    expect(
      await phone.send(
        phone.mark(session, b, { replaces: [ofBoriss.id], generation: 2 }),
        phone.mark(session, a, { attendance: { as: 'absent' }, replaces: [ofAnna.id], generation: 2 }),
      ),
    ).toEqual(['taken', 'taken']);
    const seen = (await leader.call('closings.read', { params: { workshop: held.id } })).body;
    expect(seen.learners).toMatchObject([
      { name: 'Anna Ozola', isComplete: false, had: true },
      { name: 'Boriss Kalns', isComplete: true, had: false },
    ]);
    expect((await close(4)).body).toMatchObject({ isClosed: true, reopenedWhy: reason });
    expect(await completed(held.id)).toEqual(['Boriss Kalns']);
    const { rows } = await api.database.query<{ action: string }>(
      `select action from audit_entry where subject_id = $1 and action like 'workshop.%' order by id`,
      [held.id],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      'workshop.closed',
      'workshop.reopened',
      'workshop.closed',
    ]);
  });

  it('is opened by its leader alone, with a reason, once, and as long as marks are taken', async () => {
    const { leader, assistant, anna, held } = await closed();
    expect((await reopen(assistant, held.id)).problem?.code).toBe('closing.not-leader');
    expect((await reopen(anna, held.id)).problem?.code).toBe('register.not-found');
    expect((await reopen(leader, held.id, 'kļūda')).problem).toMatchObject({
      ...{ code: 'text.too-short', fields: [{ field: 'reason' }] },
    });
    expect((await reopen(leader, held.id)).problem).toBeUndefined();
    expect((await reopen(leader, held.id)).problem?.code).toBe('closing.not-closed');
    const long = await closed({ sessions: [{ in: -59 * 24 * 60, minutes: 90 }] });
    await api.database.query(
      `update workshop_session set during = tstzrange(lower(during) - interval '2 days', upper(during) - interval '2 days')
       where workshop_id = $1`,
      [long.held.id],
    );
    expect((await reopen(long.leader, long.held.id)).problem?.code).toBe('closing.too-late');
  });

  it('is in the register again, on every phone of its leaders', async () => {
    const { leader, held } = await closed();
    const isClosed = async () =>
      (await leader.call('registers.prepare')).body.registers.find(
        ({ session }) => session === held.sessions[0],
      )?.isClosed;
    expect(await isClosed()).toBe(true);
    await reopen(leader, held.id);
    expect(await isClosed()).toBe(false);
  });
});
