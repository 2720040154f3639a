import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { SentFact } from '@talka/contracts';
import { birthDateOf, comes, heldWorkshop, preparedDevice, type Actor } from '@talka/testing';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

let talka: WholeTalka;
beforeAll(async () => {
  talka = await wholeTalka();
}, 180_000);
afterAll(() => talka.close());

type Attendance = Extract<SentFact, { kind: 'mark' }>['attendance'];
const certificatesOf = async (person: Actor) =>
  (await person.call('my-certificates.list', {})).body.certificates;

it('whoever completed a workshop has a certificate of it, once, when its leader has closed it', async () => {
  const [leader, anna, boriss] = [
    await talka.person({ name: 'Līga Vadītāja' }),
    await talka.person({ name: 'Anna Ozola' }),
    await talka.person({ name: 'Boriss Kalns' }),
  ];
  // A child without an account, whom Anna brings: it has the place, the mark and the certificate, and she reads of it.
  const zile = await talka.person({ name: 'Zīle Ozola', birthDate: birthDateOf(9) });
  await talka.database.query('update person set email = null where id = $1', [zile.id]);
  await talka.database.query('insert into child (person_id, carer_id) values ($1, $2)', [zile.id, anna.id]);
  const held = await heldWorkshop(talka.database, {
    ...{ leaders: [{ who: leader }], learners: [anna, zile, boriss], sessions: [{ in: -180, minutes: 90 }] },
  });
  // What its leader has called it in Latgalian, certificates say in it.
  await talka.database.query(
    `update workshop set translations = '{"ltg": {"title": "Muola bļūdys", "about": ""}}' where id = $1`,
    [held.id],
  );
  const device = await preparedDevice(leader);
  const mark = (learner: number) =>
    ({
      kind: 'mark',
      ...{ about: held.enrolments[learner] ?? '', session: held.sessions[0] ?? '', sequence: learner + 1 },
      ...{ id: randomUUID(), replaces: [], generation: 1, claimedAt: new Date().toISOString() },
      attendance: { as: 'present', late: 0, early: 0 },
    }) as const;
  const facts = [mark(0), mark(1)];
  const sent = await leader.call('registers.send', { body: { device: device.id, facts } });
  expect(sent.body.facts).toMatchObject([{ as: 'taken' }, { as: 'taken' }]);
  const params = { workshop: held.id };
  const workers = await Promise.all([talka.worker(), talka.worker()]);
  try {
    const closed = await leader.call('closings.close', { params, body: { facts: 2 } });
    expect(closed.problem).toBeUndefined();
    const told = async () =>
      (await anna.call('me.notices')).body.notices.filter(({ kind }) => kind === 'certificate.ready');
    const ready = async () =>
      (await certificatesOf(anna)).filter(({ state }) => state === 'issued').length === 2 &&
      (await told()).length === 2;
    expect(await comes(ready, 60_000)).toBe(true);
    const about = {
      kind: 'workshop',
      title: { lv: 'Māla bļodas', ltg: 'Muola bļūdys' },
      organisation: 'Podnieku biedrība',
    };
    const theirs = await certificatesOf(anna);
    expect(theirs.map(({ name }) => name).sort()).toEqual(['Anna Ozola', 'Zīle Ozola']);
    for (const one of theirs)
      expect(one).toMatchObject({ ...about, minutes: 90, papers: ['lv', 'en', 'ltg'] });
    expect(await certificatesOf(boriss)).toEqual([]);
    expect(await told()).toHaveLength(2);
    // Its name was mistyped: another is made in the one it has now, as its holder's.
    const [ofChild] = theirs.filter(({ name }) => name === 'Zīle Ozola');
    await anna.call('my-children.rename', { params: { child: zile.id }, body: { name: 'Zīle Ozoliņa' } });
    const renamed = await anna.call('my-certificates.rename', { params: { certificate: ofChild?.id ?? '' } });
    expect(renamed.problem).toBeUndefined();
    const anew = async () =>
      (await certificatesOf(anna)).some(({ name, state }) => name === 'Zīle Ozoliņa' && state === 'issued');
    expect(await comes(anew, 60_000)).toBe(true);
  } finally {
    for (const worker of workers) await worker.stop();
  }
}, 180_000);

it('a workshop that is put right and closed anew takes certificates back, gives them, and has others take their place', async () => {
  const [leader, anna, boriss, vita, zane] = (await Promise.all(
    ['Līga Vadītāja', 'Anna Ozola', 'Boriss Kalns', 'Vita Žagare', 'Zane Liepa'].map((name) =>
      talka.person({ name }),
    ),
  )) as [Actor, Actor, Actor, Actor, Actor];
  const held = await heldWorkshop(talka.database, {
    ...{ leaders: [{ who: leader }], learners: [anna, boriss, vita, zane] },
    sessions: [{ in: -180, minutes: 90 }],
  });
  const device = await preparedDevice(leader);
  let sequence = 0;
  const marks = new Map<number, { id: string; generation: number }>();
  const put = async (learner: number, attendance: Attendance) => {
    const before = marks.get(learner);
    const [id, generation] = [randomUUID(), (before?.generation ?? 0) + 1];
    marks.set(learner, { id, generation });
    const fact = {
      ...{ kind: 'mark' as const, about: held.enrolments[learner] ?? '', session: held.sessions[0] ?? '' },
      ...{ id, sequence: (sequence += 1), claimedAt: new Date().toISOString(), attendance },
      ...{ replaces: before ? [before.id] : [], generation },
    };
    const sent = await leader.call('registers.send', { body: { device: device.id, facts: [fact] } });
    expect(sent.body.facts).toMatchObject([{ as: 'taken' }]);
  };
  const present = (late = 0): Attendance => ({ as: 'present', late, early: 0 });
  const params = { workshop: held.id };
  const close = async (facts: number) =>
    expect((await leader.call('closings.close', { params, body: { facts } })).problem).toBeUndefined();
  const states = async (who: Actor) =>
    (await certificatesOf(who)).map(({ state, minutes }) => `${state} ${minutes}`).sort();
  const workers = await Promise.all([talka.worker(), talka.worker()]);
  try {
    await put(0, present());
    await put(1, { as: 'absent' });
    await put(2, present(5));
    await put(3, present());
    await close(4);
    for (const [who, is] of [[anna, 90] as const, [vita, 85] as const, [zane, 90] as const])
      expect(await comes(async () => (await states(who)).join() === `issued ${is}`, 60_000)).toBe(true);

    const why = 'Žurnālā bija sajauktas divas rindas.';
    const reopened = await leader.call('closings.reopen', { params, body: { reason: why } });
    expect(reopened.problem).toBeUndefined();
    await put(0, { as: 'absent' });
    await put(1, present());
    await put(2, present());
    expect(await states(anna)).toEqual(['issued 90']);
    await close(7);
    expect(await comes(async () => (await states(anna)).join() === 'revoked 90', 60_000)).toBe(true);
    expect(await comes(async () => (await states(boriss)).join() === 'issued 90', 60_000)).toBe(true);
    const anew = async () => (await states(vita)).join() === 'issued 90,replaced 85';
    expect(await comes(anew, 60_000)).toBe(true);
    expect(await states(zane)).toEqual(['issued 90']);
    expect((await certificatesOf(anna))[0]?.reason).toBe(why);
    const toldAnna = async () =>
      (await anna.call('me.notices')).body.notices.filter(({ kind }) => kind === 'certificate.revoked')
        .length;
    expect(await comes(async () => (await toldAnna()) === 1, 60_000)).toBe(true);

    // And what was put right wrongly is put right again.
    await leader.call('closings.reopen', { params, body: { reason: 'Anna tomēr bija klāt.' } });
    await put(0, present());
    await close(8);
    expect(await comes(async () => (await states(anna)).join() === 'issued 90,revoked 90', 60_000)).toBe(
      true,
    );
    expect(await states(boriss)).toEqual(['issued 90']);
  } finally {
    for (const worker of workers) await worker.stop();
  }
}, 240_000);
