import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { announcedEvent, comes, someProgrammeEvent, type Actor } from '@talka/testing';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

let talka: WholeTalka;
beforeAll(async () => {
  talka = await wholeTalka();
}, 180_000);
afterAll(() => talka.close());

const allTold = async (): Promise<void> => {
  const left = async () =>
    (await talka.database.query(`select from outbox where done_at is null and parked_at is null`)).rows
      .length;
  expect(await comes(async () => (await left()) === 0)).toBe(true);
};
/** As if workers had died after they told it, before they could say so. */
const again = async (): Promise<void> => {
  await talka.database.query(
    `update outbox set done_at = null, enqueued_at = null, generation = generation + 1 where job = 'react'`,
  );
  await allTold();
};
const told = async (who: Actor): Promise<{ notices: string[]; mails: string[] }> => {
  const { notices } = (await who.call('me.notices')).body;
  const mails = await talka.database.query<{ template: string }>(
    'select template from mail where to_address = $1 order by template',
    [who.email],
  );
  return {
    notices: notices.map(({ kind }) => kind).sort(),
    mails: mails.rows.map(({ template }) => template),
  };
};

it('who has saved an event hears once that it is moved and that it is called off, by two workers; of other words nobody does', async () => {
  const municipality = 'ludzas-novads';
  const planner = await talka.person({ grants: [{ role: 'administrator', municipality }] });
  const [goes, thought, other] = [await talka.person(), await talka.person(), await talka.person()];
  const workers = await Promise.all([talka.worker(), talka.worker()]);
  try {
    const number = await announcedEvent(planner, municipality);
    const elsewhere = await announcedEvent(planner, municipality);
    for (const who of [goes, thought]) await who.call('my-programme.save', { params: { number } });
    await thought.call('my-programme.drop', { params: { number } });
    await other.call('my-programme.save', { params: { number: elsewhere } });
    const change = (revision: number, more: Parameters<typeof someProgrammeEvent>[0]) =>
      planner.call('office-programme.change', {
        params: { municipality, number },
        body: { revision, draft: someProgrammeEvent(more) },
      });
    expect((await change(1, { price: '3 eiro' })).status).toBe(200);
    await allTold();
    expect(await told(goes)).toEqual({ notices: [], mails: [] });
    const place = { name: 'Kultūras nams', municipality, coordinates: null };
    expect((await change(2, { place })).status).toBe(200);
    await allTold();
    await again();
    expect(await told(goes)).toEqual({ notices: ['programme.moved'], mails: ['programme-moved'] });
    const cancelled = await planner.call('office-programme.cancel', {
      params: { municipality, number },
      body: { words: 'Orķestris ir saslimis.' },
    });
    expect(cancelled.status).toBe(200);
    await allTold();
    await again();
    expect(await told(goes)).toEqual({
      notices: ['programme.cancelled', 'programme.moved'],
      mails: ['programme-cancelled', 'programme-moved'],
    });
    for (const nobody of [thought, other, planner])
      expect(await told(nobody)).toEqual({ notices: [], mails: [] });
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}, 180_000);
