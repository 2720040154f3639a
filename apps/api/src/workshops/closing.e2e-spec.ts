import { createHmac, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { codeMessage, codeOf, codeWindow, CODE_SECONDS, readLearnerPass, sessionId } from '@talka/workshops';
import { heldWorkshop, preparedDevice, type Actor, type WishedWorkshop } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { Marking } from './testing/marking.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest();
}, 60_000);
afterAll(() => api.close());

const HOURS = 60;
/** Two sessions that are over, and three people. */
async function scene(change: Partial<WishedWorkshop> = {}) {
  const [leader, assistant, anna, boriss, vita] = (await Promise.all(
    ['Līga Vadītāja', 'Aivis Palīgs', 'Anna Ozola', 'Boriss Kalns', 'Vita Žagare'].map((name) =>
      api.person({ name }),
    ),
  )) as [Actor, Actor, Actor, Actor, Actor];
  const held = await heldWorkshop(api.database, {
    leaders: [{ who: leader }, { who: assistant, role: 'assistant' }],
    learners: [anna, boriss, vita],
    sessions: [
      { in: -26 * HOURS, minutes: 90 },
      { in: -2 * HOURS, minutes: 90 },
    ],
    ...change,
  });
  const phone = new Marking(leader, (await preparedDevice(leader)).id);
  const other = new Marking(assistant, (await preparedDevice(assistant)).id);
  return { leader, assistant, anna, boriss, vita, held, phone, other, workshop: held.id };
}
const see = async (who: Actor, workshop: string) =>
  (await who.call('closings.read', { params: { workshop } })).body;
const close = (who: Actor, workshop: string, facts: number) =>
  who.call('closings.close', { params: { workshop }, body: { facts } });

describe('who completes a workshop', () => {
  it('is seen beforehand, with what is missing for the others, and stands once its leader has closed it', async () => {
    const { leader, assistant, anna, held, workshop, phone } = await scene();
    const [a = '', b = '', v = ''] = held.enrolments;
    const [one = '', two = ''] = held.sessions;
    await phone.send(
      phone.mark(one, a),
      phone.mark(two, a, { attendance: { as: 'present', late: 10, early: 0 } }),
      phone.mark(one, b, { attendance: { as: 'absent' } }),
      phone.mark(two, b),
      phone.mark(one, v, { attendance: { as: 'excused' } }),
    );
    const seen = await see(assistant, workshop);
    expect(seen).toMatchObject({ role: 'assistant', isClosed: false, conflicts: 0, unknown: 0, facts: 5 });
    expect(seen.learners).toMatchObject([
      { name: 'Anna Ozola', isComplete: true, attended: 170, counted: 180, missing: [] },
      {
        name: 'Boriss Kalns',
        isComplete: false,
        missing: [{ code: 'completion.hours', params: { percent: 80, attended: 50 } }],
      },
      { name: 'Vita Žagare', isComplete: false },
    ]);
    expect(seen.learners[2]?.missing.map(({ code }) => code)).toContain('completion.unmarked');
    expect((await close(assistant, workshop, 5)).problem?.code).toBe('closing.not-leader');
    expect((await close(leader, workshop, 4)).problem?.code).toBe('closing.changed');
    expect((await close(leader, workshop, 5)).body.isClosed).toBe(true);
    expect((await close(leader, workshop, 5)).problem?.code).toBe('closing.closed');
    expect(await phone.send(phone.mark(two, v))).toEqual(['fact.closed']);
    const { rows } = await api.database.query<object>(
      'select person_id, attended, counted, last_on - first_on as days from workshop_completion where workshop_id = $1',
      [workshop],
    );
    expect(rows).toEqual([{ person_id: anna.id, attended: 170, counted: 180, days: 1 }]);
    const told = await api.database.query<object>(
      `select a.facts, o.job from audit_entry a join outbox o on o.payload ->> 'happening' = a.id::text
       where a.action = 'workshop.closed' and a.subject_id = $1`,
      [workshop],
    );
    expect(told.rows).toEqual([{ facts: { workshop: held.number, completed: 1 }, job: 'react' }]);
  });

  it('waits for the last session, and for what leaders differ about', async () => {
    const running = await scene({ sessions: [{ in: -26 * HOURS }, { in: -10 }] });
    expect((await close(running.leader, running.workshop, 0)).problem?.code).toBe('closing.not-over');
    const { leader, held, workshop, phone, other } = await scene();
    const [one = ''] = held.sessions;
    const [a = ''] = held.enrolments;
    const first = phone.mark(one, a);
    const second = other.mark(one, a, { attendance: { as: 'absent' } });
    await phone.send(first);
    await other.send(second);
    expect((await see(leader, workshop)).conflicts).toBe(1);
    expect((await close(leader, workshop, 2)).problem).toMatchObject({
      code: 'closing.conflicts',
      params: { count: 1 },
    });
    await phone.send(phone.mark(one, a, { replaces: [first.id, second.id], generation: 2 }));
    expect((await close(leader, workshop, 3)).problem).toBeUndefined();
  });

  it('waits for nothing that can no longer be settled: what leaders differ about early is put right at the end', async () => {
    const { leader, held, workshop, phone, other } = await scene({
      sessions: [{ in: -65 * 24 * HOURS }, { in: -2 * HOURS }],
    });
    const [one = ''] = held.sessions;
    const [a = ''] = held.enrolments;
    const marks = [phone.mark(one, a), other.mark(one, a, { attendance: { as: 'absent' } })] as const;
    await phone.send(marks[0]);
    await other.send(marks[1]);
    const { registers } = (await leader.call('registers.prepare')).body;
    const early = registers.find(({ session }) => session === one);
    expect(early?.facts).toHaveLength(2);
    const replaces = (early?.facts ?? []).map(({ id }) => id);
    expect(await phone.send(phone.mark(one, a, { replaces, generation: 2 }))).toEqual(['taken']);
    expect((await close(leader, workshop, 3)).problem).toBeUndefined();
  });

  it('is nobody’s to see but the leaders’', async () => {
    const { anna, workshop } = await scene();
    expect((await anna.call('closings.read', { params: { workshop } })).problem?.code).toBe(
      'register.not-found',
    );
    expect((await close(anna, workshop, 0)).problem?.code).toBe('register.not-found');
  });
});

describe('the code on the screen', () => {
  const enter = (who: Actor, register: string, code: string) =>
    who.call('self-check-in.enter', { params: { register }, body: { code } });
  const shownOn = async (leader: Actor, session: string, ago = 0) => {
    const { registers } = (await leader.call('registers.prepare')).body;
    const key = Buffer.from(registers.find((one) => one.session === session)?.codeKey ?? '', 'base64url');
    const window = codeWindow(new Date()) - ago;
    return codeOf(
      createHmac('sha256', key)
        .update(codeMessage(sessionId(session), window))
        .digest(),
    );
  };

  it('checks in whoever is enrolled and stands there, once, and says how late they are', async () => {
    const { leader, anna, held, assistant } = await scene({ sessions: [{ in: -10.5 }] });
    const [session = ''] = held.sessions;
    const code = await shownOn(leader, session);
    expect((await enter(anna, session, code)).body).toEqual({ late: 10 });
    expect((await enter(anna, session, code)).body).toEqual({ late: 10 });
    expect((await enter(assistant, session, code)).problem?.code).toBe('self-check-in.not-enrolled');
    const { registers } = (await leader.call('registers.prepare')).body;
    expect(registers[0]?.facts).toMatchObject([
      {
        kind: 'mark',
        about: held.enrolments[0],
        by: anna.id,
        attendance: { as: 'present', late: 10 },
        sequence: 1,
      },
    ]);
  });

  it('is worth nothing once its moment is over, in another session, or at another time', async () => {
    const { leader, anna, held } = await scene({ sessions: [{ in: -10 }, { in: 3 * HOURS }] });
    const [now = '', later = ''] = held.sessions;
    // Photographed, and sent to somebody at home: by then it has changed.
    expect((await enter(anna, now, await shownOn(leader, now, 3))).problem?.code).toBe(
      'self-check-in.wrong-code',
    );
    expect((await enter(anna, now, await shownOn(leader, later))).problem?.code).toBe(
      'self-check-in.wrong-code',
    );
    expect((await enter(anna, later, await shownOn(leader, later))).problem?.code).toBe(
      'self-check-in.not-now',
    );
    expect(CODE_SECONDS).toBeLessThanOrEqual(30);
  });

  it('opens nothing that is called off', async () => {
    const { leader, anna, held } = await scene({ sessions: [{ in: -10 }] });
    const [session = ''] = held.sessions;
    const code = await shownOn(leader, session);
    await api.database.query(`update workshop_session set state = 'cancelled' where id = $1`, [session]);
    expect((await enter(anna, session, code)).problem?.code).toBe('self-check-in.not-now');
  });

  it('gives way to a leader who marked without network and did not know of it', async () => {
    const { leader, anna, held, workshop, phone } = await scene({ sessions: [{ in: -10 }] });
    const [session = ''] = held.sessions;
    expect((await enter(anna, session, await shownOn(leader, session))).body).toEqual({ late: 10 });
    await phone.send(phone.mark(session, held.enrolments[0] ?? ''));
    expect(await see(leader, workshop)).toMatchObject({ conflicts: 0, facts: 2 });
  });

  it('changes nothing of what a leader has said', async () => {
    const { leader, anna, held, phone } = await scene({ sessions: [{ in: -10 }] });
    const [session = ''] = held.sessions;
    const mark = phone.mark(session, held.enrolments[0] ?? '', { attendance: { as: 'absent' } });
    await phone.send(mark);
    const code = await shownOn(leader, session);
    expect((await enter(anna, session, code)).problem?.code).toBe('self-check-in.marked');
  });

  it('is guessed at a few times only', async () => {
    const narrow = await apiUnderTest({ TALKA_RATE_FACTOR: '1' });
    try {
      const [leader, anna] = [await narrow.person(), await narrow.person()];
      const held = await heldWorkshop(narrow.database, { leaders: [{ who: leader }], learners: [anna] });
      const codes: string[] = [];
      for (let at = 0; at < 21; at += 1)
        codes.push(
          String((await enter(anna, held.sessions[0] ?? '', String(at).padStart(6, '0'))).problem?.code),
        );
      expect(new Set(codes.slice(0, 20))).toEqual(new Set(['self-check-in.wrong-code']));
      expect(codes[20]).toBe('request.too-many');
    } finally {
      await narrow.close();
    }
  });
});

describe('a learner’s pass', () => {
  it('says whose place it is under a signature, and is there for whoever has a place', async () => {
    const { anna, assistant, held } = await scene({ sessions: [{ in: 60 }] });
    const [session = ''] = held.sessions;
    const pass = (await anna.call('self-check-in.pass', { params: { register: session } })).body;
    const read = readLearnerPass(pass.code);
    expect(read.ok && read.value.pass).toEqual({ workshop: held.number, enrolment: held.enrolments[0] });
    expect(pass.size).toBeGreaterThan(20);
    const none = await assistant.call('self-check-in.pass', { params: { register: session } });
    expect(none.problem?.code).toBe('self-check-in.no-pass');
  });

  it('is given for a child to whoever brings it, and for nobody else’s', async () => {
    const { anna, assistant, held } = await scene({ sessions: [{ in: 60 }] });
    const asked = (by: Actor) =>
      by.call('self-check-in.pass', {
        params: { register: held.sessions[0] ?? '' },
        query: { person: anna.id },
      });
    expect((await asked(assistant)).problem?.code).toBe('self-check-in.no-pass');
    // The control: the same person may, once they bring her.
    await api.database.query('update person set email = null where id = $1', [anna.id]);
    await api.database.query('insert into child (person_id, carer_id) values ($1, $2)', [
      anna.id,
      assistant.id,
    ]);
    const read = readLearnerPass((await asked(assistant)).body.code);
    expect(read.ok && read.value.pass.enrolment).toBe(held.enrolments[0]);
  });

  it('is genuine under the key that came with the register, and under no other', async () => {
    const { leader, anna, held } = await scene({ sessions: [{ in: 60 }] });
    const { code } = (await anna.call('self-check-in.pass', { params: { register: held.sessions[0] ?? '' } }))
      .body;
    const [register] = (await leader.call('registers.prepare')).body.registers;
    const read = readLearnerPass(code);
    if (!read.ok || !register) throw new Error('there is no pass, or no register');
    const { signed, signature } = read.value;
    const isGenuine = (x: string) =>
      verify(
        null,
        signed,
        createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }),
        signature,
      );
    expect(isGenuine(register.passKey)).toBe(true);
    const { x = '' } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
    expect(isGenuine(x)).toBe(false);
    expect((await anna.call('passes.key')).body.key).toBe(register.passKey);
  });

  it('is asked for by the session that is on or comes next; by none that is over or called off', async () => {
    const next = async (who: Actor) => (await who.call('my-workshops.list')).body.places[0]?.next;
    const { anna, held } = await scene({
      sessions: [{ in: -26 * HOURS }, { in: -10 }, { in: 3 * HOURS }, { in: 5 * HOURS, catchUpFor: 1 }],
    });
    expect(await next(anna)).toBe(held.sessions[1]);
    await api.database.query(`update workshop_session set state = 'cancelled' where id = $1`, [
      held.sessions[1],
    ]);
    expect(await next(anna)).toBe(held.sessions[2]);
    await api.database.query(`update workshop_session set state = 'cancelled' where id = $1`, [
      held.sessions[2],
    ]);
    expect(await next(anna)).toBeNull();
  });
});
