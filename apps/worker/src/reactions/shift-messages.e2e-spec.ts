import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { comes, organiserIn, publishedEvent, type Actor } from '@talka/testing';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

const municipality = 'ludzas-novads';

let talka: WholeTalka;
let organiser: Actor;
let organisation: number;
beforeAll(async () => {
  talka = await wholeTalka();
  ({ organiser, organisation } = await organiserIn(talka, municipality));
  // A mail forgets what it said once it is sent: what was promised is kept here.
  await talka.database.query(`
    create table promised (person_id uuid, template text, params jsonb);
    create function keep_promised() returns trigger language plpgsql as $$
      begin insert into promised values (new.person_id, new.template, new.params); return null; end $$;
    create trigger keep_promised after insert on mail
      for each row when (new.template in ('shift-message', 'shift-thanks')) execute function keep_promised()`);
}, 180_000);
afterAll(() => talka.close());

const toTell = async (): Promise<number> => {
  const { rows } = await talka.database.query<{ count: number }>(
    `select count(*)::int as count from outbox where job = 'react' and done_at is null and parked_at is null`,
  );
  return rows[0]?.count ?? 0;
};
const allTold = async (): Promise<void> =>
  void expect(await comes(async () => (await toTell()) === 0)).toBe(true);

const told = async (person: Actor) => {
  const { rows: mails } = await talka.database.query<{ template: string; params: object }>(
    'select template, params from promised where person_id = $1',
    [person.id],
  );
  const notices = (await person.call('me.notices')).body.notices.filter(({ kind }) => /^shift\./.test(kind));
  return { mails, notices: notices.map(({ kind, link }) => ({ kind, link })) };
};

it('what an organiser writes to a shift is told once on the site and by mail, by however many workers', async () => {
  const { number, shifts } = await publishedEvent(organiser, organisation);
  const [shift = ''] = shifts;
  const people = [await talka.person(), await talka.person()];
  const other = await talka.person();
  for (const person of people) await person.call('my-shifts.join', { params: { shift } });
  await other.call('my-shifts.join', { params: { shift: shifts[2] ?? '' } });
  const workers = await Promise.all([talka.worker(), talka.worker()]);
  try {
    const words = 'Paņemiet cimdus.\n<script>alert(1)</script>';
    await organiser.call('my-events.write', {
      params: { number },
      body: { to: { what: 'shift', shift }, words },
    });
    await allTold();
    const mail = expect.objectContaining({ words, organiser: 'Ezerkrasta biedrība', path: '/me/shifts' });
    for (const person of people) {
      expect(await told(person)).toEqual({
        mails: [{ template: 'shift-message', params: mail }],
        notices: [{ kind: 'shift.message', link: '/me/shifts' }],
      });
    }
    expect(await told(other)).toEqual({ mails: [], notices: [] });
  } finally {
    for (const worker of workers) await worker.kill();
  }
}, 180_000);
