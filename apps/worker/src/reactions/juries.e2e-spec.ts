import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { comes, someJury, type Actor } from '@talka/testing';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

let talka: WholeTalka;
beforeAll(async () => {
  talka = await wholeTalka();
}, 180_000);
afterAll(() => talka.close());

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

it('a jury is drawn at its time by itself; who is drawn is told once, by two workers, and who steps in for them too', async () => {
  const municipality = 'ludzas-novads';
  const administrator = await talka.person({ grants: [{ role: 'administrator', municipality }] });
  const workers = await Promise.all([talka.worker(), talka.worker()]);
  try {
    const announced = await administrator.call('juries.announce', {
      params: { municipality },
      body: someJury(),
    });
    const params = { number: announced.body.number };
    const people = await Promise.all([1, 2, 3, 4].map(() => talka.person({ municipality })));
    const numbers = new Map<number, Actor>();
    for (const who of people) {
      const came = await who.call('my-jury.volunteer', { params, body: { gender: null } });
      numbers.set(came.body.as?.number ?? 0, who);
    }
    await talka.database.query(
      `update jury set closes_at = talka_now() - interval '1 second' where number = $1`,
      [params.number],
    );
    const jury = async () => (await talka.visitor().call('juries.read', { params })).body;
    expect(await comes(async () => (await jury()).state === 'drawn')).toBe(true);
    const { drawn } = (await jury()).draw!;
    expect(drawn).toHaveLength(3);
    const waiting = [...numbers.keys()].find((number) => !drawn.includes(number)) ?? 0;
    const isTold = (number: number, kind: string) =>
      comes(async () => (await told(numbers.get(number)!)).notices.includes(kind));
    for (const number of drawn) expect(await isTold(number, 'jury.drawn')).toBe(true);
    expect(await isTold(waiting, 'jury.not-drawn')).toBe(true);
    expect(await told(numbers.get(drawn[0]!)!)).toEqual({ notices: ['jury.drawn'], mails: ['jury-drawn'] });
    expect(await told(numbers.get(waiting)!)).toEqual({ notices: ['jury.not-drawn'], mails: [] });

    await numbers.get(drawn[0]!)!.call('my-jury.answer', { params, body: { accepts: false } });
    expect(await isTold(waiting, 'jury.drawn')).toBe(true);
    expect((await told(numbers.get(waiting)!)).mails).toEqual(['jury-drawn']);
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}, 120_000);
