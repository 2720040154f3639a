import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { birthDateOf, publishedEvent, someEventForTheYoung, organiserIn, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
const guardian = { name: 'Ausma Kalnāja', email: 'ausma@talka.example' };
const signature = { name: 'Ausma Kalnāja', relation: 'mother', custody: true, covers: 'shift' } as const;
let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;

beforeAll(async () => {
  api = await apiUnderTest();
  ({ organiser, organisation } = await organiserIn(api, municipality));
}, 60_000);
afterAll(() => api.close());

const young = (): Promise<Actor> => api.person({ name: 'Elza Kalnāja', birthDate: birthDateOf(14) });
const event = async (shifts = 1, places = 1) =>
  publishedEvent(organiser, organisation, someEventForTheYoung({}, shifts, places));
const join = (who: Actor, shift: string, named = guardian) =>
  who.call('my-shifts.join-with-guardian', { params: { shift }, body: named });
const standingOf = async (who: Actor, shift: string) =>
  (await who.call('my-shifts.list')).body.shifts.find(({ id }) => id === shift)?.standing;

/** The link from the newest mail about a shift of this person. */
async function linkOf(who: Actor): Promise<string> {
  const { rows } = await api.database.query<{ path: string }>(
    `select params ->> 'path' as path from mail join guardian_consent c on once_key = 'guardian:' || c.id
     where c.person_id = $1 order by mail.id desc limit 1`,
    [who.id],
  );
  return rows[0]?.path.split('#')[1] ?? '';
}

const asGuardian = (token: string) => {
  const visitor = api.visitor();
  return {
    read: () => visitor.call('guardian.read', { body: { token } }),
    consent: (more: object = {}) =>
      visitor.call('guardian.consent', { body: { token, ...signature, ...more } }),
    refuse: () => visitor.call('guardian.refuse', { body: { token } }),
    withdraw: () => visitor.call('guardian.withdraw', { body: { token } }),
  };
};

describe('a place of a fourteen-year-old', () => {
  it('is kept while the guardian is asked, theirs with a yes, and free again when the yes is taken back', async () => {
    const { number, shifts } = await event();
    const [shift = ''] = shifts;
    const elza = await young();
    expect((await join(elza, shift)).body.standing).toMatchObject({ state: 'held', why: 'guardian' });
    const link = asGuardian(await linkOf(elza));
    const read = (await link.read()).body;
    expect(read).toMatchObject({
      ...{ state: 'asked', minor: 'Elza Kalnāja', guardian: 'Ausma Kalnāja', consent: null },
      event: { number, organiser: { name: 'Ezerkrasta biedrība' } },
    });
    const given = await link.consent();
    expect(given.body).toMatchObject({
      ...{ state: 'given', revocable: true },
      consent: { name: 'Ausma Kalnāja', relation: 'mother', covers: 'shift' },
    });
    expect(await standingOf(elza, shift)).toEqual({ state: 'confirmed' });
    expect((await link.consent()).problem?.code).toBe('guardian.answered');
    const next = await young();
    expect((await join(next, shift)).body.standing).toMatchObject({ state: 'waiting' });
    expect((await link.withdraw()).body).toMatchObject({ state: 'withdrawn', revocable: false });
    expect(await standingOf(elza, shift)).toEqual({ state: 'ended', ending: 'not-consented', reason: null });
    expect(await standingOf(next, shift)).toMatchObject({ state: 'held', why: 'offer' });
    expect((await link.withdraw()).problem?.code).toBe('guardian.withdrawn');
  });

  it('goes on to the next with a no; the next is young too, accepts, and their guardian is asked only then', async () => {
    const [shift = ''] = (await event()).shifts;
    const [elza, next] = [await young(), await young()];
    await join(elza, shift);
    await join(next, shift);
    expect(await linkOf(next)).toBe('');
    expect((await asGuardian(await linkOf(elza)).refuse()).body.state).toBe('refused');
    expect(await standingOf(elza, shift)).toEqual({ state: 'ended', ending: 'not-consented', reason: null });
    const accepted = await next.call('my-shifts.answer', { params: { shift }, body: { answer: 'accept' } });
    expect(accepted.body.standing).toMatchObject({ state: 'held', why: 'guardian' });
    await asGuardian(await linkOf(next)).consent();
    expect(await standingOf(next, shift)).toEqual({ state: 'confirmed' });
  });

  it('is theirs in all shifts of the event where the guardian says so, and nobody is asked again', async () => {
    const { shifts } = await event(3);
    const [first = '', second = '', third = ''] = shifts;
    const elza = await young();
    await join(elza, first);
    await join(elza, second);
    await asGuardian(await linkOf(elza)).consent({ covers: 'event' });
    expect(await standingOf(elza, first)).toEqual({ state: 'confirmed' });
    const later = await elza.call('my-shifts.join', { params: { shift: third } });
    expect(later.body.standing).toEqual({ state: 'confirmed' });
    const board = await elza.call('my-shifts.board', {
      query: { municipality, from: '2026-01-01T00:00:00Z', until: '2046-01-01T00:00:00Z' },
    });
    expect(board.body.shifts.find(({ id }) => id === third)).toMatchObject({
      guardian: false,
      refusal: null,
    });
  });

  it('is not had without a name for the guardian, with one’s own address, or when no guardian is needed', async () => {
    const [shift = ''] = (await event()).shifts;
    const elza = await young();
    const plain = await elza.call('my-shifts.join', { params: { shift } });
    expect(plain.problem?.code).toBe('shift.guardian-needed');
    const own = String(elza.email).replace('@', '+mamma@').toUpperCase();
    expect((await join(elza, shift, { ...guardian, email: own })).problem).toMatchObject({
      ...{ code: 'guardian.own-address', fields: [{ field: 'email' }] },
    });
    const grown = await api.person({ birthDate: birthDateOf(16) });
    expect((await join(grown, shift)).problem?.code).toBe('guardian.not-needed');
    const names = await api.database.query('select from guardian_consent where person_id = any($1)', [
      [elza.id, grown.id],
    ]);
    expect(names.rowCount).toBe(0);
  });
});

describe('the agreement', () => {
  it('is there once the guardian has consented: for the young person, the guardian, the organiser and nobody else', async () => {
    const { number, shifts } = await event();
    const [shift = ''] = shifts;
    const elza = await young();
    await join(elza, shift);
    const token = await linkOf(elza);
    const lv = { language: 'lv' } as const;
    const asks = () => [
      elza.call('my-shifts.agreement', { params: { shift }, query: lv }),
      api.visitor().call('guardian.agreement', { body: { token, ...lv } }),
      organiser.call('my-events.agreement', { params: { number, shift, person: elza.id }, query: lv }),
    ];
    const before = (await Promise.all(asks())).map(({ problem }) => problem?.code);
    expect(before).toEqual(['agreement.none', 'agreement.not-yet', 'agreement.none']);
    await asGuardian(token).consent();
    for (const { body } of await Promise.all(asks()))
      expect(Buffer.from(body.pdf, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
    const stranger = await api.person();
    const theirs = { params: { number, shift, person: elza.id }, query: lv };
    expect((await stranger.call('my-events.agreement', theirs)).problem?.code).toBe('event.not-found');
  });
});

describe('a guardian’s link', () => {
  it('is refused by name when it is unknown, run out, or about a place given up or called off', async () => {
    expect((await asGuardian('a'.repeat(43)).consent()).problem?.code).toBe('guardian.link-unknown');
    const [shift = ''] = (await event(1, 3)).shifts;
    const [left, late, off] = [await young(), await young(), await young()];
    for (const who of [left, late, off]) await join(who, shift);
    await left.call('my-shifts.leave', { params: { shift } });
    expect((await asGuardian(await linkOf(left)).consent()).problem?.code).toBe('guardian.gone');
    await api.database.query(
      `update registration set until = talka_now() where slot_id = $1 and person_id = $2`,
      [shift, late.id],
    );
    const over = asGuardian(await linkOf(late));
    expect((await over.consent()).problem?.code).toBe('guardian.over');
    expect((await over.read()).body.state).toBe('run-out');
    expect((await join(late, shift)).body.standing).toMatchObject({ state: 'held', why: 'guardian' });
    expect((await over.consent()).problem?.code).toBe('guardian.over');
    await api.database.query(`update slot set state = 'cancelled' where id = $1`, [shift]);
    const called = asGuardian(await linkOf(off));
    expect((await called.consent()).problem?.code).toBe('slot.cancelled');
    expect((await called.read()).body.state).toBe('called-off');
  });

  it('asks for a name, and for who has custody', async () => {
    const [shift = ''] = (await event()).shifts;
    const elza = await young();
    await join(elza, shift);
    const link = asGuardian(await linkOf(elza));
    expect((await link.consent({ custody: false })).problem).toMatchObject({
      ...{ code: 'guardian.custody-needed', fields: [{ field: 'custody' }] },
    });
    expect((await link.consent({ name: '' })).problem).toMatchObject({
      ...{ code: 'text.empty', fields: [{ field: 'name' }] },
    });
  });

  it('is nowhere in the database but in the mail that is to be sent', async () => {
    const [shift = ''] = (await event()).shifts;
    const elza = await young();
    await join(elza, shift);
    const token = await linkOf(elza);
    const { rows } = await api.database.query<{ found: number }>(
      `select count(*)::int as found from guardian_consent c where c::text like '%' || $1 || '%'`,
      [token],
    );
    expect([token.length, rows[0]?.found]).toEqual([43, 0]);
  });
});
