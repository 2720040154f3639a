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

const HOUR = 3_600_000;
let talka: WholeTalka;
let organiser: Actor;
let organisation: number;
beforeAll(async () => {
  talka = await wholeTalka();
  ({ organiser, organisation } = await organiserIn(talka, 'ludzas-novads'));
  for (const role of ['coordinator', 'gate'] as const) {
    const colleague = await talka.person({ name: role });
    colleagues.push(colleague);
    await organiser.call('my-organisations.add-person', {
      params: { organisation },
      body: { email: colleague.email ?? '', role },
    });
  }
  await talka.worker();
}, 180_000);
afterAll(() => talka.close());

const colleagues: Actor[] = [];
const subjectsTo = (address: string | null) => talka.mailbox.to(address).map(({ subject }) => subject);
const noticesOf = async (person: Actor) =>
  (await person.call('me.notices')).body.notices
    .map(({ kind }) => kind)
    .filter((kind) => /^(place|together)\./.test(kind));
const settled = async (): Promise<void> => {
  const open = async () => {
    const { rows } = await talka.database.query<{ count: number }>(
      'select count(*)::int as count from outbox where done_at is null and parked_at is null',
    );
    return rows[0]?.count ?? 0;
  };
  expect(await comes(async () => (await open()) === 0)).toBe(true);
};

/** A shift that begins in so many hours, and somebody with a place in it. */
async function placeIn(hours: number) {
  const at = (more: number) => new Date(Date.now() + (hours + more) * HOUR).toISOString();
  const { number, shifts } = await publishedEvent(organiser, organisation, {
    ...{ title: `Pēc ${hours} stundām`, roles: someEvent().roles },
    shifts: [{ role: 'soli', from: at(0), until: at(2), places: 1 }],
  });
  const person = await talka.person();
  const shift = shifts[0] ?? '';
  await person.call('my-shifts.join', { params: { shift } });
  return { number, shift, person };
}

describe('a place that is given up', () => {
  it('shortly before its shift is told at once to those who organise, with the reason; and nobody at the gate', async () => {
    const { shift, person } = await placeIn(30);
    await person.call('my-shifts.give-up', {
      params: { shift },
      body: { why: 'unwell', words: 'Temperatūra.' },
    });
    await settled();
    const [coordinator, gate] = colleagues;
    for (const who of [organiser, coordinator]) {
      const mails = talka.mailbox.to(who?.email ?? null).filter(({ text }) => text.includes('Temperatūra.'));
      expect(mails).toHaveLength(1);
      expect(await noticesOf(who!)).toContain('place.given-up-late');
    }
    expect(await noticesOf(gate!)).toEqual([]);
    const toGate = talka.mailbox.to(gate?.email ?? null).filter(({ text }) => text.includes('Temperatūra.'));
    expect(toGate).toEqual([]);
  }, 120_000);

  it('in good time is on the roster, and is no news to anybody', async () => {
    const before = subjectsTo(organiser.email).length;
    const { shift, person } = await placeIn(100);
    await person.call('my-shifts.give-up', { params: { shift }, body: { why: 'work', words: '' } });
    await settled();
    expect(subjectsTo(organiser.email)).toHaveLength(before);
  }, 120_000);
});

it('whoever was let into an organisation finds that on the site, and nobody else does', async () => {
  await settled();
  const told = async (person: Actor) =>
    (await person.call('me.notices')).body.notices.filter(({ kind }) => kind === 'organisation.added').length;
  expect([await told(colleagues[0]!), await told(colleagues[1]!), await told(organiser)]).toEqual([1, 1, 0]);
}, 60_000);

describe('a place that an organiser takes back', () => {
  it('is told to whose it was, with the reason', async () => {
    const { number, shift, person } = await placeIn(100);
    await settled();
    const before = subjectsTo(person.email).length;
    await organiser.call('my-events.take-place-back', {
      params: { number, shift, person: person.id },
      body: { reason: 'Solu būs mazāk.' },
    });
    await settled();
    expect(await noticesOf(person)).toEqual(['place.taken-back']);
    const mails = talka.mailbox.to(person.email).filter(({ text }) => text.includes('Solu būs mazāk.'));
    expect(mails.map(({ text }) => text.includes('/me/shifts'))).toEqual([true]);
    expect(subjectsTo(person.email)).toHaveLength(before + 1);
  }, 120_000);

  it('of somebody young is told to the guardian who consented, too', async () => {
    const { number, shifts } = await publishedEvent(organiser, organisation, someEventForTheYoung({}, 1, 1));
    const shift = shifts[0] ?? '';
    const elza = await talka.person({ name: 'Elza Kalnāja', birthDate: birthDateOf(14) });
    const guardian = { name: 'Ausma Kalnāja', email: 'ausma.taken@talka.example' };
    await elza.call('my-shifts.join-with-guardian', { params: { shift }, body: guardian });
    expect(await comes(() => Promise.resolve(talka.mailbox.to(guardian.email).length === 1))).toBe(true);
    const token = /guardian#(\S+)/.exec(talka.mailbox.to(guardian.email)[0]?.text ?? '')?.[1] ?? '';
    const signature = { name: guardian.name, relation: 'mother', custody: true, covers: 'shift' } as const;
    const given = await talka.visitor().call('guardian.consent', { body: { token, ...signature } });
    expect(given.body.state).toBe('given');
    await organiser.call('my-events.take-place-back', {
      params: { number, shift, person: elza.id },
      body: { reason: 'Ziedus atvedīs citi.' },
    });
    await settled();
    const told = talka.mailbox.to(guardian.email).at(-1);
    expect(told?.text).toContain('Elza Kalnāja');
    expect(told?.text).toContain('Ziedus atvedīs citi.');
  }, 120_000);
});
