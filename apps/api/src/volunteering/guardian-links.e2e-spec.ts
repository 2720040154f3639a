import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { birthDateOf, organiserIn, publishedEvent, someEventForTheYoung, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
const guardian = { name: 'Ausma Kalnāja', email: 'ausma@talka.example' };
const signature = { name: 'Ausma Kalnāja', relation: 'mother', custody: true, covers: 'event' } as const;
let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;

beforeAll(async () => {
  api = await apiUnderTest();
  ({ organiser, organisation } = await organiserIn(api, municipality));
}, 60_000);
afterAll(() => api.close());

const standingOf = async (who: Actor, shift: string) =>
  (await who.call('my-shifts.list')).body.shifts.find(({ id }) => id === shift)?.standing;

/** A young person in two shifts of an event, and the two links their guardian has got. */
async function twoLinks() {
  const { shifts } = await publishedEvent(organiser, organisation, someEventForTheYoung({}, 2, 1));
  const [first = '', second = ''] = shifts;
  const elza = await api.person({ name: 'Elza Kalnāja', birthDate: birthDateOf(14) });
  for (const shift of [first, second])
    await elza.call('my-shifts.join-with-guardian', { params: { shift }, body: guardian });
  const { rows } = await api.database.query<{ path: string }>(
    `select params ->> 'path' as path from mail join guardian_consent c on once_key = 'guardian:' || c.id
     where c.person_id = $1 order by c.slot_id = $2 desc`,
    [elza.id, first],
  );
  const [one = '', other = ''] = rows.map(({ path }) => path.split('#')[1]);
  return { elza, first, second, one, other };
}

const visit = (token: string) => {
  const visitor = api.visitor();
  return {
    read: () => visitor.call('guardian.read', { body: { token } }),
    consent: () => visitor.call('guardian.consent', { body: { token, ...signature } }),
    withdraw: () => visitor.call('guardian.withdraw', { body: { token } }),
  };
};

describe('a guardian with two links of one event', () => {
  it('answers both with one yes for all of it: the other link leads to that, and takes it back as well', async () => {
    const { elza, first, second, one, other } = await twoLinks();
    expect((await visit(one).consent()).body.state).toBe('given');
    expect(await standingOf(elza, second)).toEqual({ state: 'confirmed' });
    expect((await visit(other).read()).body).toMatchObject({
      ...{ state: 'given', revocable: true },
      consent: { name: 'Ausma Kalnāja', covers: 'event' },
    });
    expect((await visit(other).consent()).problem?.code).toBe('guardian.answered');
    expect((await visit(other).withdraw()).body.state).toBe('withdrawn');
    for (const shift of [first, second])
      expect(await standingOf(elza, shift)).toEqual({
        state: 'ended',
        ending: 'not-consented',
        reason: null,
      });
    expect((await visit(one).read()).body.state).toBe('withdrawn');
  });
});

describe('consent that is taken back while the young person is there', () => {
  it('is taken back all the same: other places are free, and the organiser hears who is there', async () => {
    const { elza, first, second, one } = await twoLinks();
    await visit(one).consent();
    await api.database.query(
      `insert into attendance (registration_id, state, how, came_at, by_id)
       select id, 'here', 'name', now(), $3 from registration where slot_id = $1 and person_id = $2`,
      [first, elza.id, organiser.id],
    );
    expect((await visit(one).withdraw()).body.state).toBe('withdrawn');
    expect(await standingOf(elza, first)).toEqual({ state: 'confirmed' });
    expect(await standingOf(elza, second)).toEqual({ state: 'ended', ending: 'not-consented', reason: null });
    const { rows } = await api.database.query<{ here: boolean | null }>(
      `select (facts -> 'here')::boolean as here from audit_entry
       where action = 'guardian.withdrawn' and facts ->> 'slot' = any($1) order by here`,
      [[first, second]],
    );
    expect(rows).toEqual([{ here: true }, { here: null }]);
  });

  it('leaves alone what needs no consent any more: a shift after the sixteenth birthday', async () => {
    const { elza, first, second, one } = await twoLinks();
    await visit(one).consent();
    await api.database.query(
      `update person set birth_date = (select (lower(during) at time zone 'Europe/Riga')::date - interval '16 years'
         from slot where id = $2) where id = $1`,
      [elza.id, second],
    );
    await visit(one).withdraw();
    const older = await api.database.query<{ count: number }>(
      `select count(*)::int as count from slot a, slot b where a.id = $1 and b.id = $2
         and (lower(a.during) at time zone 'Europe/Riga')::date >= (lower(b.during) at time zone 'Europe/Riga')::date`,
      [first, second],
    );
    expect(await standingOf(elza, second)).toEqual({ state: 'confirmed' });
    const stays = older.rows[0]?.count === 1;
    expect((await standingOf(elza, first))?.state).toBe(stays ? 'confirmed' : 'ended');
  });
});
