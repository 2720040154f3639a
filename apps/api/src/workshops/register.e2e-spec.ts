import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  heldWorkshop,
  preparedDevice,
  type Actor,
  type HeldWorkshop,
  type WishedWorkshop,
} from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { Marking } from './testing/marking.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest();
}, 60_000);
afterAll(() => api.close());

interface Scene {
  readonly leader: Actor;
  readonly assistant: Actor;
  readonly held: HeldWorkshop;
  readonly session: string;
  readonly anna: string;
  readonly boriss: string;
  /** The leader's phone, and the assistant's. */
  readonly phone: Marking;
  readonly other: Marking;
}

async function scene(change: Partial<WishedWorkshop> = {}): Promise<Scene> {
  const [leader, assistant, one, two] = await Promise.all([
    api.person({ name: 'Līga Vadītāja' }),
    api.person({ name: 'Aivis Palīgs' }),
    api.person({ name: 'Anna Ozola' }),
    api.person({ name: 'Boriss Žagars' }),
  ]);
  const held = await heldWorkshop(api.database, {
    leaders: [{ who: leader }, { who: assistant, role: 'assistant' }],
    learners: [one, two],
    ...change,
  });
  const [anna = '', boriss = ''] = held.enrolments;
  const phone = new Marking(leader, (await preparedDevice(leader)).id);
  const other = new Marking(assistant, (await preparedDevice(assistant)).id);
  return { leader, assistant, held, session: held.sessions[0] ?? '', anna, boriss, phone, other };
}

const registerOf = async (who: Actor, session: string) =>
  (await who.call('registers.prepare')).body.registers.find((one) => one.session === session);
const factsOf = async (who: Actor, register: string, after = 0) =>
  (await who.call('registers.since', { params: { register }, query: { after } })).body;

describe('a register', () => {
  it('is taken along by whoever keeps it: people, sessions, and all that is known', async () => {
    const { leader, assistant, held, session, anna, phone } = await scene({
      sessions: [{ in: -5 }, { in: 3 * 24 * 60 }, { in: 30 * 24 * 60 }],
    });
    await phone.send(phone.mark(session, anna));
    const registers = (await leader.call('registers.prepare')).body.registers;
    expect(registers.map((one) => one.session)).toEqual(held.sessions.slice(0, 2));
    expect(registers[0]).toMatchObject({
      ...{ role: 'leader', number: 1, isClosed: false },
      participants: [{ name: 'Anna Ozola' }, { name: 'Boriss Žagars' }],
      leaders: [{ name: 'Aivis Palīgs' }, { name: 'Līga Vadītāja' }],
      facts: [{ kind: 'mark', about: anna, by: leader.id }],
    });
    expect(await registerOf(assistant, session)).toMatchObject({
      role: 'assistant',
      checkpoint: registers[0]?.checkpoint,
    });
  });

  it('is there as long as its workshop is not closed and marks are taken, however long ago the session was', async () => {
    const DAY = 24 * 60;
    const { leader, held } = await scene({ sessions: [{ in: -70 * DAY }, { in: -20 * DAY }, { in: -DAY }] });
    const own = async () => (await leader.call('registers.prepare')).body.registers.map((one) => one.session);
    expect(await own()).toEqual(held.sessions);
    await api.database.query(`update workshop set state = 'closed', closed_at = now() where id = $1`, [
      held.id,
    ]);
    expect(await own()).toEqual(held.sessions.slice(2));
    const old = await scene({ sessions: [{ in: -80 * DAY }, { in: -61 * DAY }] });
    expect((await old.leader.call('registers.prepare')).body.registers).toEqual([]);
  });

  it('of what is nearest to now is kept before any that is long over', async () => {
    const DAY = 24 * 60;
    const leader = await api.person();
    // Three workshops, one after the other: the times of one have to fit an index.
    const sessions: string[] = [];
    for (const first of [0, 70, 140]) {
      const many = Array.from({ length: 70 }, (_, at) => ({
        in: (first + at - 205) * (DAY / 4),
        minutes: 30,
      }));
      const held = await heldWorkshop(api.database, {
        ...{ leaders: [{ who: leader }], learners: [], sessions: many },
      });
      sessions.push(...held.sessions);
    }
    const { registers } = (await leader.call('registers.prepare')).body;
    expect(registers.map((one) => one.session)).toEqual(sessions.slice(-200));
  });

  it('is not there for guests, learners, and whoever leads no longer', async () => {
    const guest = await api.person();
    const { leader, held, session } = await scene();
    await api.database.query(
      `insert into workshop_leader (workshop_id, person_id, role) values ($1, $2, 'guest')`,
      [held.id, guest.id],
    );
    for (const one of [guest, await api.person()]) {
      expect(await registerOf(one, session)).toBeUndefined();
      const asked = await one.call('registers.since', { params: { register: session }, query: { after: 0 } });
      expect(asked.problem?.code).toBe('register.not-found');
    }
    await api.database.query('update workshop_leader set until = now() where workshop_id = $1', [held.id]);
    expect(await registerOf(leader, session)).toBeUndefined();
  });
});

describe('what is sent from a device', () => {
  it('is taken once, and known when it comes again, whole or in part', async () => {
    const { leader, session, anna, boriss, phone } = await scene();
    const facts = [phone.mark(session, anna), phone.mark(session, boriss), phone.headCount(session, 2)];
    expect(await phone.send(...facts)).toEqual(['taken', 'taken', 'taken']);
    const before = await factsOf(leader, session);
    expect(await phone.send(...facts)).toEqual(['known', 'known', 'known']);
    expect(await phone.send(...facts.slice(1), phone.mark(session, anna))).toEqual([
      'known',
      'known',
      'taken',
    ]);
    expect(before.facts).toHaveLength(3);
    expect((await factsOf(leader, session, before.checkpoint)).facts).toHaveLength(1);
  });

  it('may come in any order, from two devices at once, and amounts to the same', async () => {
    const { leader, assistant, session, anna, boriss, phone, other } = await scene();
    const own = [phone.mark(session, anna), phone.mark(session, boriss), phone.headCount(session, 2)];
    const theirs = [other.mark(session, anna, { attendance: { as: 'absent' } }), other.headCount(session, 3)];
    await Promise.all([phone.send(own[2]!, own[0]!), other.send(theirs[1]!)]);
    await Promise.all([phone.send(own[1]!), other.send(theirs[0]!, theirs[1]!)]);
    const [one, two] = [await factsOf(leader, session), await factsOf(assistant, session)];
    expect(one).toEqual(two);
    expect(one.facts.map(({ id }) => id).sort()).toEqual([...own, ...theirs].map(({ id }) => id).sort());
  });

  it('is judged one by one: what is not taken keeps nothing else out', async () => {
    const { session, anna, phone } = await scene();
    const stranger = phone.mark(session, randomUUID());
    const good = phone.mark(session, anna);
    expect(await phone.send(stranger, good)).toEqual(['fact.stranger', 'taken']);
    expect(await phone.send(good, { ...good, generation: 2 })).toEqual(['known', 'fact.differs']);
    const same = { ...phone.mark(session, anna), sequence: good.sequence };
    expect(await phone.send(same)).toEqual(['fact.number-taken']);
  });

  it('tells of somebody who walked in before it marks them, in whatever order it is written', async () => {
    const { leader, session, phone } = await scene();
    const [about, nobody] = [randomUUID(), randomUUID()];
    const came = phone.walkIn(session, about);
    const mark = phone.mark(session, about);
    expect(await phone.send(mark, came, phone.mark(session, nobody))).toEqual([
      'taken',
      'taken',
      'fact.stranger',
    ]);
    expect((await factsOf(leader, session)).facts.find(({ kind }) => kind === 'walk-in')).toMatchObject({
      name: 'Dārta Nezināmā',
    });
    expect(await phone.send({ ...came, name: 'Kāda cita' } as never)).toEqual(['fact.differs']);
  });

  it('says nothing of a session yet to come, long over, or closed', async () => {
    const { held, anna, phone, session } = await scene({ sessions: [{ in: 55, minutes: 9 }, { in: 65 }] });
    expect(await phone.send(phone.mark(session, anna), phone.mark(held.sessions[1] ?? '', anna))).toEqual([
      'taken',
      'fact.too-early',
    ]);
    await api.database.query(`update workshop set state = 'closed', closed_at = now() where id = $1`, [
      held.id,
    ]);
    expect(await phone.send(phone.mark(session, anna))).toEqual(['fact.closed']);
    const old = await scene({ sessions: [{ in: -61 * 24 * 60 }] });
    expect(await old.phone.send(old.phone.mark(old.session, old.anna))).toEqual(['fact.too-late']);
  });

  it('is taken of the first session while the last one is not long over: what differs there can be settled', async () => {
    const DAY = 24 * 60;
    const { session, anna, phone } = await scene({ sessions: [{ in: -75 * DAY }, { in: -2 * DAY }] });
    expect(await phone.send(phone.mark(session, anna))).toEqual(['taken']);
  });

  it('enters no register of what is called off, a session or the whole workshop', async () => {
    const { held, anna, boriss, phone, session } = await scene({
      sessions: [{ in: -5, minutes: 9 }, { in: 9 }],
    });
    const before = phone.mark(session, anna);
    await phone.send(before);
    await api.database.query(`update workshop_session set state = 'cancelled' where id = $1`, [session]);
    expect(await phone.send(before, phone.mark(session, boriss))).toEqual(['known', 'fact.cancelled']);
    const other = held.sessions[1] ?? '';
    expect(await phone.send(phone.mark(other, anna))).toEqual(['taken']);
    await api.database.query(`update workshop set state = 'cancelled' where id = $1`, [held.id]);
    expect(await phone.send(phone.mark(other, boriss))).toEqual(['fact.cancelled']);
  });

  it('is taken although its clock is a day off, and keeps what the clock said', async () => {
    const { leader, session, anna, phone } = await scene();
    const claimedAt = new Date(Date.now() - 24 * 60 * 60_000).toISOString();
    expect(await phone.send({ ...phone.mark(session, anna), claimedAt })).toEqual(['taken']);
    expect((await factsOf(leader, session)).facts[0]?.claimedAt).toBe(claimedAt);
  });

  it('counts no more once the device is revoked; what came before is still known', async () => {
    const { leader, session, anna, boriss, phone } = await scene();
    const before = phone.mark(session, anna);
    await phone.send(before);
    await leader.call('my-devices.revoke', { params: { device: phone.device } });
    expect(await phone.send(before, phone.mark(session, boriss))).toEqual(['known', 'fact.device-revoked']);
    const key = await leader.call('my-devices.key', { params: { device: phone.device } });
    expect(key.problem?.code).toBe('fact.device-revoked');
  });

  it('is answered with no register once the device is revoked, so that names go from it', async () => {
    const { leader, session, phone, other } = await scene();
    const ask = async (device: string | undefined) => [
      await leader.call('registers.prepare', { query: { device } }),
      await leader.call('registers.since', { params: { register: session }, query: { after: 0, device } }),
    ];
    for (const { status } of await ask(phone.device)) expect(status).toBe(200);
    await leader.call('my-devices.revoke', { params: { device: phone.device } });
    for (const { problem } of await ask(phone.device)) expect(problem?.code).toBe('fact.device-revoked');
    const fresh = await preparedDevice(leader);
    for (const { status } of await ask(fresh.id)) expect(status).toBe(200);
    // Nor is one put on somebody else's: they may have signed in beside its leader.
    for (const { problem } of await ask(other.device)) expect(problem?.code).toBe('fact.device-revoked');
  });

  it('comes from one’s own device alone', async () => {
    const { leader, session, anna, other } = await scene();
    expect(await new Marking(leader, other.device).send(other.mark(session, anna))).toEqual([
      'device.not-found',
    ]);
    const elsewhere = await scene();
    const strangers = elsewhere.phone.mark(session, anna);
    expect(await elsewhere.phone.send(strangers)).toEqual(['fact.not-leader']);
    expect(await elsewhere.phone.send(elsewhere.phone.mark(randomUUID(), anna))).toEqual(['fact.not-leader']);
  });

  it('is still taken from whoever was removed in the middle of a session, and not of the next one', async () => {
    const { leader, held, anna, phone } = await scene({ sessions: [{ in: -30 }, { in: 70 }] });
    const [first = '', second = ''] = held.sessions;
    const marked = phone.mark(first, anna);
    await api.database.query(
      'update workshop_leader set until = now() where workshop_id = $1 and person_id = $2',
      [held.id, leader.id],
    );
    expect(await phone.send(marked)).toEqual(['taken']);
    await api.database.query(
      `update workshop_session set during = tstzrange(now() + interval '61 minutes', now() + interval '2 hours') where id = $1`,
      [second],
    );
    await api.database.query(
      `update workshop_leader set until = now() - interval '10 minutes' where workshop_id = $1 and person_id = $2`,
      [held.id, leader.id],
    );
    expect(await phone.send(phone.mark(second, anna))).toEqual(['fact.not-leader']);
  });

  it('is not taken of sessions before they were named, from whoever was named by mistake and removed again', async () => {
    const { leader, held, anna, phone, session } = await scene({
      sessions: [{ in: -10 * 24 * 60 }, { in: -30 }],
    });
    const ended = (since: string) =>
      api.database.query(
        `update workshop_leader set since = now() - $3::interval, until = now() where workshop_id = $1 and person_id = $2`,
        [held.id, leader.id, since],
      );
    await ended('1 day');
    const marks = [phone.mark(session, anna), phone.mark(held.sessions[1] ?? '', anna)] as const;
    expect(await phone.send(...marks)).toEqual(['fact.not-leader', 'taken']);
    await ended('11 days');
    expect(await phone.send(marks[0])).toEqual(['taken']);
  });

  it('sent twice at the very same time is taken once', async () => {
    const { leader, session, anna, boriss, phone } = await scene();
    const facts = Array.from({ length: 40 }, (_, at) => phone.mark(session, at % 2 ? anna : boriss));
    const all = await Promise.all(Array.from({ length: 4 }, () => phone.send(...facts)));
    expect(all.flat().filter((as) => as === 'taken')).toHaveLength(40);
    expect(all.flat().filter((as) => as === 'known')).toHaveLength(120);
    expect((await factsOf(leader, session)).facts).toHaveLength(40);
  });

  it('is no more than two hundred at once', async () => {
    const { session, anna, phone } = await scene();
    const facts = Array.from({ length: 201 }, () => phone.mark(session, anna));
    expect(await phone.send(...facts)).toEqual(['request.invalid']);
    expect(new Set(await phone.send(...facts.slice(1)))).toEqual(new Set(['taken']));
  });
});

describe('a device', () => {
  it('is listed for its owner, opens again with the same key, and there are only so many', async () => {
    const leader = await api.person();
    const device = await preparedDevice(leader, '  Annas   telefons ');
    expect(device.key).toMatch(/^[\w-]{43}$/);
    const again = await leader.call('my-devices.key', { params: { device: device.id } });
    expect(again.body.key).toBe(device.key);
    expect(
      (await (await api.person()).call('my-devices.key', { params: { device: device.id } })).status,
    ).toBe(404);
    const { devices } = (await leader.call('my-devices.list')).body;
    expect(devices).toMatchObject([{ id: device.id, label: 'Annas telefons', revokedAt: null }]);
    for (let at = 1; at < 10; at += 1) await preparedDevice(leader, `Ierīce ${at}`);
    const more = await leader.call('my-devices.register', { body: { label: 'Vēl viena' } });
    expect(more.problem).toMatchObject({ code: 'device.too-many', params: { max: 10 } });
    await leader.call('my-devices.revoke', { params: { device: device.id } });
    expect((await preparedDevice(leader, 'Vēl viena')).key).not.toBe(device.key);
  });
});

describe('the database', () => {
  it('lets nobody change or remove what was put down', async () => {
    const { session, anna, phone } = await scene();
    await phone.send(phone.mark(session, anna));
    for (const change of [
      'update workshop_fact set generation = 2',
      'delete from workshop_fact',
      'truncate workshop_fact cascade',
    ])
      await expect(api.database.query(change)).rejects.toThrow('only added to');
  });
});
