import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { comes, heldWorkshop, preparedDevice, type Actor } from '@talka/testing';
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
  const held = await heldWorkshop(talka.database, {
    ...{ leaders: [{ who: leader }], learners: [anna, boriss], sessions: [{ in: -180, minutes: 90 }] },
  });
  const device = await preparedDevice(leader);
  const mark = {
    kind: 'mark',
    ...{ about: held.enrolments[0] ?? '', session: held.sessions[0] ?? '', sequence: 1 },
    ...{ id: randomUUID(), replaces: [], generation: 1, claimedAt: new Date().toISOString() },
    attendance: { as: 'present', late: 0, early: 0 },
  } as const;
  const sent = await leader.call('registers.send', { body: { device: device.id, facts: [mark] } });
  expect(sent.body.facts).toMatchObject([{ as: 'taken' }]);
  const params = { workshop: held.id };
  const workers = [await talka.worker(), await talka.worker()];
  try {
    const closed = await leader.call('closings.close', { params, body: { facts: 1 } });
    expect(closed.problem).toBeUndefined();
    const ready = async () => (await certificatesOf(anna)).some(({ state }) => state === 'issued');
    expect(await comes(ready, 60_000)).toBe(true);
    expect(await certificatesOf(anna)).toMatchObject([
      { kind: 'workshop', title: { lv: 'Māla bļodas' }, organisation: 'Podnieku biedrība', minutes: 90 },
    ]);
    expect(await certificatesOf(boriss)).toEqual([]);
    const { notices } = (await anna.call('me.notices')).body;
    expect(notices.filter(({ kind }) => kind === 'certificate.ready')).toHaveLength(1);
  } finally {
    for (const worker of workers) await worker.stop();
  }
}, 180_000);
