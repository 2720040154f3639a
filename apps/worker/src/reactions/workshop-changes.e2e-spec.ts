import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { birthDateOf, comes, evenings, organiserIn, publishedWorkshop, type Actor } from '@talka/testing';
import { wholeTalka, type WholeTalka } from '../testing/whole-talka.js';

const municipality = 'ludzas-novads';
const REASON = 'Podnieks ir saslimis.';

let talka: WholeTalka;
let organiser: Actor;
let organisation: number;
beforeAll(async () => {
  talka = await wholeTalka();
  ({ organiser, organisation } = await organiserIn(talka, municipality));
  // A mail forgets what it said once it is sent: what was promised is kept here.
  await talka.database.query(`
    create table promised (id uuid, person_id uuid, params jsonb);
    create function keep_promised() returns trigger language plpgsql as $$
      begin insert into promised values (new.id, new.person_id, new.params); return null; end $$;
    create trigger keep_promised after insert on mail
      for each row when (new.template = 'workshop-told') execute function keep_promised()`);
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

/** What somebody was told of workshops: by mail in the order in which it was written, and on the site. */
const told = async (person: Actor) => {
  const { rows } = await talka.database.query<{ params: Record<string, string> }>(
    'select params from promised where person_id = $1 order by id',
    [person.id],
  );
  const notices = (await person.call('me.notices')).body.notices.filter(({ kind }) =>
    kind.startsWith('workshop.'),
  );
  return {
    mails: rows.map(({ params }) => params),
    notices: notices.map(({ kind }) => kind).sort(),
    links: [...new Set(notices.map(({ link }) => link))],
  };
};

it('a move, a calling off and what is written reach whoever they concern once, by however many workers', async () => {
  const [first, second, third] = evenings(3);
  if (!first || !second || !third) throw new Error('no evenings');
  const { number, slot, seats, sessions } = await publishedWorkshop(organiser, organisation, {
    places: 1,
    sessions: [first, { ...second, places: 1 }, third],
  });
  const [place, waits] = [await talka.person(), await talka.person()];
  const [late, stranger] = [await talka.person(), await talka.person()];
  const enrol = (who: Actor, seat = '') =>
    who.call('my-workshops.enrol', { params: { number, slot: seat }, body: {} });
  for (const who of [place, waits]) expect((await enrol(who, slot)).status).toBe(200);
  expect((await enrol(late, seats[0])).status).toBe(200);
  const path = `/workshops/${number}`;
  const workers = await Promise.all([talka.worker(), talka.worker()]);
  try {
    const hourLater = (at: string) => new Date(Date.parse(at) + 3_600_000).toISOString();
    const moved = await organiser.call('led-workshops.move-session', {
      params: { number, session: sessions[1]?.id ?? '' },
      body: { from: hourLater(second.from), until: hourLater(second.until), reason: REASON },
    });
    expect(moved.status).toBe(200);
    await allTold();
    const words = 'Ņemiet līdzi priekšautu.\n<script>alert(1)</script>';
    const written = await organiser.call('led-workshops.write', { params: { number }, body: { words } });
    expect(written.body.messages).toMatchObject([{ words, people: 2 }]);
    await allTold();
    const off = await organiser.call('led-workshops.call-off-session', {
      params: { number, session: sessions[2]?.id ?? '' },
      body: { reason: REASON },
    });
    expect(off.status).toBe(200);
    await allTold();
    const move = {
      ...{ what: 'moved', words: REASON, path },
      ...{ before: second.from, from: hourLater(second.from) },
    };
    const message = { what: 'message', words, path };
    const calledOff = { what: 'off', words: REASON, path, from: third.from };
    const asTold = {
      place: {
        mails: [move, message, calledOff],
        notices: ['workshop.message', 'workshop.moved', 'workshop.session-off'],
      },
      // Whoever waits for the course hears of its times, and is not written to.
      waits: { mails: [move, calledOff], notices: ['workshop.moved', 'workshop.session-off'] },
      // Whoever comes for one session alone hears of that one.
      late: { mails: [move, message], notices: ['workshop.message', 'workshop.moved'] },
    };
    for (const [who, said] of [
      [place, asTold.place],
      [waits, asTold.waits],
      [late, asTold.late],
    ] as const)
      expect(await told(who)).toMatchObject({ ...said, links: [path] });
    expect(await told(stranger)).toEqual({ mails: [], notices: [], links: [] });

    const all = await organiser.call('led-workshops.call-off', {
      params: { number },
      body: { reason: REASON },
    });
    expect(all.body.state).toBe('cancelled');
    await allTold();
    for (const who of [place, waits, late]) {
      const { mails, notices } = await told(who);
      expect(mails.filter(({ what }) => what === 'all')).toMatchObject([{ words: REASON, path }]);
      expect(notices.filter((kind) => kind === 'workshop.all-off')).toHaveLength(1);
    }
    expect(await told(stranger)).toEqual({ mails: [], notices: [], links: [] });
  } finally {
    for (const worker of workers) await worker.kill();
  }
}, 180_000);

it('what concerns a child is told to whoever brings it, once, though they come themselves', async () => {
  const [first, second] = evenings(2);
  if (!first || !second) throw new Error('no evenings');
  const { number, slot, sessions } = await publishedWorkshop(organiser, organisation, {
    ...{ places: 2, sessions: [first, second] },
  });
  const [both, carer, has] = [await talka.person(), await talka.person(), await talka.person()];
  const childOf = async (who: Actor) => {
    const body = { name: 'Zīle Linupīte', birthDate: birthDateOf(8) };
    return (await who.call('my-children.add', { body })).body.children[0]?.person ?? '';
  };
  const enrol = (who: Actor, people: string[]) =>
    who.call('my-workshops.enrol', { params: { number, slot }, body: { people } });
  expect((await enrol(both, [both.id, await childOf(both)])).problem).toBeUndefined();
  expect((await enrol(carer, [await childOf(carer)])).problem).toBeUndefined();
  expect((await enrol(has, [has.id])).problem).toBeUndefined();
  const workers = await Promise.all([talka.worker(), talka.worker()]);
  try {
    const params = { number, session: sessions[1]?.id ?? '' };
    await organiser.call('led-workshops.call-off-session', { params, body: { reason: REASON } });
    await allTold();
    for (const who of [both, carer])
      expect(await told(who)).toMatchObject({ mails: [{ what: 'off' }], notices: ['workshop.session-off'] });
    // The place that is free is offered to the child, and whoever brings it is asked.
    await both.call('my-workshops.leave', { params: { number, slot } });
    await allTold();
    expect(
      (await carer.call('me.notices')).body.notices.map(({ kind, link }) => [kind, link]),
    ).toContainEqual(['place.offered', '/me/workshops']);
  } finally {
    for (const worker of workers) await worker.kill();
  }
}, 180_000);
