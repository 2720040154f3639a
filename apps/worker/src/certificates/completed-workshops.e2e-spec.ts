import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { birthDateOf, comes, heldWorkshop, preparedDevice, type Actor } from '@talka/testing';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

let talka: WholeTalka;
beforeAll(async () => {
  talka = await wholeTalka();
}, 180_000);
afterAll(() => talka.close());

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
  const workers = [await talka.worker(), await talka.worker()];
  try {
    const closed = await leader.call('closings.close', { params, body: { facts: 2 } });
    expect(closed.problem).toBeUndefined();
    const told = async () =>
      (await anna.call('me.notices')).body.notices.filter(({ kind }) => kind === 'certificate.ready');
    const ready = async () =>
      (await certificatesOf(anna)).filter(({ state }) => state === 'issued').length === 2 &&
      (await told()).length === 2;
    expect(await comes(ready, 60_000)).toBe(true);
    const about = { kind: 'workshop', title: { lv: 'Māla bļodas' }, organisation: 'Podnieku biedrība' };
    const theirs = await certificatesOf(anna);
    expect(theirs.map(({ name }) => name).sort()).toEqual(['Anna Ozola', 'Zīle Ozola']);
    for (const one of theirs) expect(one).toMatchObject({ ...about, minutes: 90 });
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
