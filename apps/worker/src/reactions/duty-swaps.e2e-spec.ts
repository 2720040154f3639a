import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { dayAfter } from '@talka/kernel';
import { comes, type Actor } from '@talka/testing';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

const HERE = 'ludzas-novads';
const THERE = 'preilu-novads';
let talka: WholeTalka;
let ilze: Actor;
let maris: Actor;
let guna: Actor;
beforeAll(async () => {
  talka = await wholeTalka();
  const moderator = (name: string, municipality: string) =>
    talka.person({ name, grants: [{ role: 'moderator', municipality }] });
  [ilze, maris] = [await moderator('Ilze Ozola', HERE), await moderator('Māris Krūms', HERE)];
  guna = await moderator('Guna Bērziņa', THERE);
  for (const [municipality, members] of [
    [HERE, [ilze.id, maris.id]],
    [THERE, [guna.id]],
  ] as const)
    await (
      await talka.person({ grants: [{ role: 'administrator', municipality }] })
    ).call('pool.share', {
      params: { municipality },
      body: { submissions: false, ownElsewhere: false, members: [...members] },
    });
  // A mail forgets what it said once it is sent: what was promised is kept here.
  await talka.database.query(`
    create table promised (person_id uuid, params jsonb);
    create function keep_promised() returns trigger language plpgsql as $$
      begin insert into promised values (new.person_id, new.params); return null; end $$;
    create trigger keep_promised after insert on mail
      for each row when (new.template = 'duty-swap') execute function keep_promised()`);
}, 180_000);
afterAll(() => talka.close());

const allTold = async (): Promise<void> => {
  const left = async () => {
    const { rows } = await talka.database.query(
      `select from outbox where job = 'react' and done_at is null and parked_at is null`,
    );
    return rows.length;
  };
  expect(await comes(async () => (await left()) === 0)).toBe(true);
};
const told = async (who: Actor) => {
  const { rows } = await talka.database.query<{ params: Record<string, string> }>(
    'select params from promised where person_id = $1',
    [who.id],
  );
  const { notices } = (await who.call('me.notices')).body;
  return {
    mails: rows.map(({ params: { what, week, inReturn } }) => [what, week, inReturn]),
    notices: notices.filter(({ kind }) => kind.startsWith('duty.swap')).map(({ kind }) => kind),
  };
};

it('who is asked to swap hears of it, and when they agree everybody whom it concerns: once each', async () => {
  const { rota } = (await ilze.call('my-duty.read', {})).body;
  const monday = rota.find(({ now }) => now)?.week ?? '';
  const [second, third] = [dayAfter(monday, 14), dayAfter(monday, 21)];
  const ask = async () =>
    (
      await ilze.call('my-duty.ask-swap', { body: { week: second, colleague: maris.id, inReturn: third } })
    ).body.swaps.find(({ state }) => state === 'asked')?.id ?? '';
  const answer = (swap: string, said: 'accept' | 'decline') =>
    maris.call('my-duty.answer-swap', { params: { swap }, body: { answer: said } });
  const workers = await Promise.all([talka.worker(), talka.worker()]);
  try {
    const first = await ask();
    await allTold();
    expect(await told(maris)).toEqual({ mails: [['asked', second, third]], notices: ['duty.swap-asked'] });
    await answer(first, 'decline');
    await allTold();
    expect(await told(ilze)).toEqual({
      mails: [['declined', second, third]],
      notices: ['duty.swap-declined'],
    });
    await answer(await ask(), 'accept');
    await allTold();
    expect((await told(ilze)).mails[1]).toEqual(['accepted', second, third]);
    expect((await told(maris)).mails.at(-1)).toEqual(['taken', second, third]);
    expect((await told(ilze)).notices).toEqual(['duty.swap-accepted', 'duty.swap-declined']);
    // Guna is on duty beside them in the first of the two weeks alone.
    expect(await told(guna)).toEqual({ mails: [['beside', second, '']], notices: ['duty.swapped'] });
    for (const who of [ilze, maris]) expect((await told(who)).mails).toHaveLength(who === ilze ? 2 : 3);
  } finally {
    for (const worker of workers) await worker.kill();
  }
}, 180_000);

it('who has asked hears when that holds no more', async () => {
  const { swappable } = (await ilze.call('my-duty.read', {})).body;
  const week = swappable.at(-1)?.week ?? '';
  await ilze.call('my-duty.ask-swap', { body: { week, colleague: maris.id, inReturn: null } });
  await ilze.call('my-duty.be-away', { body: { from: week, until: week } });
  const worker = await talka.worker();
  try {
    await allTold();
    expect((await told(ilze)).mails.at(-1)).toEqual(['lapsed', week, '']);
  } finally {
    await worker.kill();
  }
}, 180_000);
