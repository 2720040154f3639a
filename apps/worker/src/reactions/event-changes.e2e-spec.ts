import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  birthDateOf,
  comes,
  organiserIn,
  publishedEvent,
  someEvent,
  someEventForTheYoung,
  type Actor,
} from '@talka/testing';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

const municipality = 'ludzas-novads';
const REASON = 'Vētras brīdinājums: nāciet citu dienu.';

let talka: WholeTalka;
let organiser: Actor;
let organisation: number;
beforeAll(async () => {
  talka = await wholeTalka();
  ({ organiser, organisation } = await organiserIn(talka, municipality));
  await keepMails();
}, 180_000);
afterAll(() => talka.close());

const join = (who: Actor, shift: string) => who.call('my-shifts.join', { params: { shift } });

const toTell = async (): Promise<number> => {
  const { rows } = await talka.database.query<{ count: number }>(
    `select count(*)::int as count from outbox where job = 'react' and done_at is null and parked_at is null`,
  );
  return rows[0]?.count ?? 0;
};
const allTold = async (): Promise<void> =>
  void expect(await comes(async () => (await toTell()) === 0)).toBe(true);

const noticesOf = async (person: Actor): Promise<string[]> =>
  (await person.call('me.notices')).body.notices.map(({ kind }) => kind).filter((it) => /^shift\./.test(it));

/** A mail forgets what it said once it is sent: what was promised is kept here. */
const keepMails = (): Promise<unknown> =>
  talka.database.query(`
    create table promised (id uuid, person_id uuid, params jsonb);
    create function keep_promised() returns trigger language plpgsql as $$
      begin insert into promised values (new.id, new.person_id, new.params); return null; end $$;
    create trigger keep_promised after insert on mail
      for each row when (new.template in ('shift-changed', 'guardian-change')) execute function keep_promised()`);

const mailsOf = async (person: Actor): Promise<Record<string, string>[]> =>
  (
    await talka.database.query<{ params: Record<string, string> }>(
      'select params from promised where person_id = $1 order by id',
      [person.id],
    )
  ).rows.map(({ params }) => params);

describe('whoever has a place, is kept one or waits', () => {
  it('hears on the site and by mail of another time, another place and a calling off, with the reason, once each', async () => {
    const worker = await talka.worker();
    try {
      const { number, shifts } = await publishedEvent(organiser, organisation);
      const [welcome, , seats] = shifts as [string, string, string];
      const [place, waits, stranger] = [await talka.person(), await talka.person(), await talka.person()];
      await join(place, seats);
      await join(waits, seats);
      await join(stranger, welcome);
      const { from, until, places } = someEvent().shifts[2] ?? { from: '', until: '', places: 0 };
      const hourLater = (at: string) => new Date(Date.parse(at) + 3_600_000).toISOString();
      const moved = await organiser.call('my-events.change-shift', {
        params: { number, shift: seats },
        body: { from: hourLater(from), until: hourLater(until), places, reason: REASON },
      });
      expect(moved.status).toBe(200);
      // Two changes at once are told side by side; one after the other, in their order.
      await allTold();
      const { title, about, area, contact } = someEvent();
      const reworded = await organiser.call('my-events.reword', {
        params: { number },
        body: {
          revision: moved.body.revision,
          words: { title, about, area, contact, place: 'Lielā estrāde' },
          reason: 'Krasts ir izmircis.',
        },
      });
      expect(reworded.status).toBe(200);
      await allTold();
      await organiser.call('my-events.call-off', {
        params: { number },
        body: { shifts: [seats], reason: REASON },
      });
      await allTold();
      for (const person of [place, waits]) {
        expect((await noticesOf(person)).sort()).toEqual(['shift.called-off', 'shift.moved', 'shift.place']);
        expect(await mailsOf(person)).toMatchObject([
          { what: 'moved', words: REASON, before: from, from: hourLater(from) },
          { what: 'place', place: 'Lielā estrāde', words: 'Krasts ir izmircis.' },
          { what: 'called-off', words: REASON, path: `/events/${number}` },
        ]);
      }
      expect(await noticesOf(stranger)).toEqual(['shift.place']);
      await organiser.call('my-events.call-off', {
        params: { number },
        body: { shifts: null, reason: REASON },
      });
      await allTold();
      expect((await noticesOf(stranger)).sort()).toEqual(['shift.all-called-off', 'shift.place']);
      expect(await noticesOf(place)).toHaveLength(3);
    } finally {
      await worker.kill();
    }
  }, 180_000);

  it('hears that a task asks for more only if it is nothing for them any more, and keeps the place', async () => {
    const worker = await talka.worker();
    try {
      const { number, shifts } = await publishedEvent(organiser, organisation);
      const [welcome, , seats] = shifts as [string, string, string];
      const [lacks, has, waits, elsewhere] = [
        await talka.person(),
        await talka.person(),
        await talka.person(),
        await talka.person(),
      ];
      await has.call('my-abilities.say', { body: { abilities: ['first-aid'] } });
      await join(lacks, seats);
      for (const who of [has, waits]) await join(who, seats);
      await join(elsewhere, welcome);
      const { revision } = (await organiser.call('my-events.read', { params: { number } })).body;
      const change = (at: number, needs: 'first-aid'[], reason: string) =>
        organiser.call('my-events.change-needs', {
          params: { number, role: 'soli' },
          body: { revision: at, minimumAge: 18, needs, proof: 'said', reason },
        });
      const changed = await change(revision, ['first-aid'], REASON);
      expect(changed.status).toBe(200);
      await allTold();
      for (const person of [lacks, waits]) {
        expect(await noticesOf(person)).toEqual(['shift.needs']);
        expect(await mailsOf(person)).toMatchObject([
          { what: 'needs', words: REASON, path: `/events/${number}` },
        ]);
      }
      for (const person of [has, elsewhere]) expect(await noticesOf(person)).toEqual([]);
      const own = (await lacks.call('my-shifts.list')).body;
      expect(JSON.stringify(own)).toContain(seats);
      // That it asks for less again is told to nobody.
      expect((await change(changed.body.revision, [], '')).status).toBe(200);
      await allTold();
      expect(await noticesOf(lacks)).toEqual(['shift.needs']);
    } finally {
      await worker.kill();
    }
  }, 180_000);

  it('and so does the guardian who said yes to it, who has no account', async () => {
    const worker = await talka.worker();
    try {
      const { number, shifts } = await publishedEvent(organiser, organisation, someEventForTheYoung());
      const young = await talka.person({ birthDate: birthDateOf(14) });
      await talka.database.query(
        `insert into guardian_consent (person_id, event_id, slot_id, guardian_name, guardian_email, token_hash, state, covers,
             asked_at, answered_at)
           select $1, event_id, slot_id, 'Ausma', 'ausma@talka.example', sha256('x'), 'given', 'event', talka_now(), talka_now()
           from volunteer_shift where slot_id = $2`,
        [young.id, shifts[0]],
      );
      expect((await join(young, shifts[0] ?? '')).body.standing).toEqual({ state: 'confirmed' });
      await organiser.call('my-events.call-off', {
        params: { number },
        body: { shifts: null, reason: REASON },
      });
      await allTold();
      const { rows } = await talka.database.query<{ person_id: string | null; params: object }>(
        `select person_id, params from promised where params ->> 'guardian' = 'Ausma'`,
      );
      expect(rows).toEqual([
        { person_id: null, params: expect.objectContaining({ what: 'all-called-off', words: REASON }) },
      ]);
    } finally {
      await worker.kill();
    }
  }, 180_000);
});

it('whoever is let in without a sign-up, by an address that anyone may type, hears of it', async () => {
  const worker = await talka.worker();
  try {
    const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    const { number, shifts } = await publishedEvent(organiser, organisation, {
      shifts: [{ role: 'uznemsana', from: inHours(1), until: inHours(3), places: 2 }],
    });
    const [known, walker] = [await talka.person(), await talka.person()];
    const params = { number, shift: shifts[0] ?? '' };
    await join(known, params.shift);
    await organiser.call('my-events.attend', {
      ...{ params: { ...params, person: known.id }, body: { what: 'came', late: null } },
    });
    const letIn = await organiser.call('my-events.let-in', { params, body: { email: walker.email ?? '' } });
    expect(letIn.status).toBe(200);
    await allTold();
    const noticesAbout = async (who: Actor) =>
      (await who.call('me.notices')).body.notices.map(({ kind, link }) => ({ kind, link }));
    expect(await noticesAbout(walker)).toEqual([{ kind: 'place.let-in', link: `/events/${number}` }]);
    expect(await noticesAbout(known)).toEqual([]);
  } finally {
    await worker.stop();
  }
});
