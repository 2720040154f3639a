import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { birthDateOf, organiserIn, publishedWorkshop, type Actor } from '@talka/testing';
import { readLearnerPass } from '@talka/workshops';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const municipality = 'ludzas-novads';
let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;

beforeAll(async () => {
  api = await apiUnderTest();
  ({ organiser, organisation } = await organiserIn(api, municipality));
}, 60_000);
afterAll(() => api.close());

const add = (carer: Actor, name: string, age: number) =>
  carer.call('my-children.add', { body: { name, birthDate: birthDateOf(age) } });
/** Somebody with a child of so many years. */
async function family(age = 8, name = 'Zīle Linupīte') {
  const carer = await api.person();
  const { children } = (await add(carer, name, age)).body;
  return { carer, child: children[0]?.person ?? '' };
}
const enrol = (who: Actor, number: number, slot: string, people?: string[]) =>
  who.call('my-workshops.enrol', { params: { number, slot }, body: people ? { people } : {} });
const standing = async (who: Actor) =>
  (await who.call('my-workshops.list')).body.places.map(({ child, standing: { state } }) => [
    child?.name ?? null,
    state,
  ]);

describe('a child without an account', () => {
  it('is written down by an adult, named rightly, and forgotten', async () => {
    const { carer, child } = await family();
    expect((await carer.call('my-children.list')).body.children).toEqual([
      { person: child, name: 'Zīle Linupīte', birthDate: birthDateOf(8) },
    ]);
    const params = { child };
    const named = await carer.call('my-children.rename', { params, body: { name: 'Zīle Linupe' } });
    expect(named.body.children).toMatchObject([{ name: 'Zīle Linupe' }]);
    const other = await api.person();
    expect((await other.call('my-children.remove', { params })).problem?.code).toBe('child.not-found');
    expect((await carer.call('my-children.remove', { params })).body.children).toEqual([]);
    expect((await carer.call('my-children.remove', { params })).problem?.code).toBe('child.not-found');
    const { rows } = await api.database.query('select name, birth_date from person where id = $1', [child]);
    expect(rows).toEqual([{ name: '', birth_date: null }]);
  });

  it.each([
    ['of age', 18, 'child.of-age'],
    ['not born yet', -1, 'registration.birth-date-unreal'],
  ])('is not somebody %s', async (_, age, code) => {
    const refused = (await add(await api.person(), 'Zīle Linupīte', age)).problem;
    expect(refused?.fields).toMatchObject([{ field: 'birthDate', code }]);
  });

  it('is not a minor’s to write down, and no class fits', async () => {
    const young = await api.person({ birthDate: birthDateOf(16) });
    expect((await add(young, 'Māsa Mazā', 5)).problem?.code).toBe('child.carer-minor');
    const carer = await api.person();
    const added = [];
    for (let at = 0; at < 11; at++)
      added.push((await add(carer, `Bērns ${'abcdefghijk'[at]}`, 9)).problem?.code);
    expect(added).toEqual([...Array<undefined>(10), 'child.too-many']);
  });

  it('has no address, whoever writes it in', async () => {
    const { child } = await family();
    const written = api.database.query(`update person set email = 'zile@talka.example' where id = $1`, [
      child,
    ]);
    await expect(written).rejects.toThrow('no address');
    const clerk = await api.person({ grants: [{ role: 'clerk', municipality }] });
    const found = await clerk.call('clerk.find-people', {
      params: { municipality },
      query: { name: 'Linupīte' },
    });
    expect(found.body.people.map(({ id }) => id)).not.toContain(child);
  });

  it('goes with whoever brings it, when they leave for good', async () => {
    const { carer, child } = await family();
    const { number, slot } = await publishedWorkshop(organiser, organisation);
    await enrol(carer, number, slot, [child]);
    expect((await carer.call('me.erase', { body: { confirm: true } })).problem).toBeUndefined();
    const left = await api.database.query(
      `select p.name, (select count(*)::int from registration r where r.person_id = p.id) as places,
         (select count(*)::int from child c where c.person_id = p.id) as lines from person p where p.id = $1`,
      [child],
    );
    expect(left.rows).toEqual([{ name: '', places: 0, lines: 0 }]);
  });
});

describe('whoever brings children', () => {
  it('enrols them alone or together with themselves, and reads how each stands', async () => {
    const { carer, child } = await family();
    const { number, slot } = await publishedWorkshop(organiser, organisation, { youngest: 7, oldest: 12 });
    const seen = (await carer.call('my-workshops.choices', { params: { number } })).body;
    expect(seen.choices).toMatchObject([{ slot, refusal: { code: 'workshop.too-old' } }]);
    expect(seen.children).toMatchObject([{ person: child, choices: [{ slot, refusal: null }] }]);
    const enrolled = await enrol(carer, number, slot, [child]);
    expect(enrolled.body.children).toMatchObject([{ choices: [{ standing: { state: 'confirmed' } }] }]);
    expect(await standing(carer)).toEqual([['Zīle Linupīte', 'confirmed']]);
    const led = (await organiser.call('led-workshops.read', { params: { number } })).body;
    expect(led.enrolled).toMatchObject([{ name: 'Zīle Linupīte', state: 'confirmed' }]);

    const open = await publishedWorkshop(organiser, organisation, {
      sessions: (await organiser.call('led-workshops.read', { params: { number } })).body.draft.sessions.map(
        ({ from, until, ...session }) => ({ ...session, from: dayLater(from), until: dayLater(until) }),
      ),
    });
    expect((await enrol(carer, open.number, open.slot, [carer.id, child])).problem).toBeUndefined();
    expect(await standing(carer)).toHaveLength(3);
  });

  it('gets a place for all of them or for none, and is asked for all together', async () => {
    const { carer, child } = await family();
    const { number, slot } = await publishedWorkshop(organiser, organisation, { places: 2 });
    const first = await api.person();
    await enrol(first, number, slot);
    expect((await enrol(carer, number, slot, [carer.id, child])).problem).toBeUndefined();
    expect((await standing(carer)).map(([, state]) => state)).toEqual(['waiting', 'waiting']);
    await first.call('my-workshops.leave', { params: { number, slot } });
    expect((await standing(carer)).map(([, state]) => state)).toEqual(['held', 'held']);
    const params = { number, slot };
    const answer = { params, query: { person: child }, body: { answer: 'accept' } } as const;
    expect((await carer.call('my-workshops.answer', answer)).problem).toBeUndefined();
    expect((await standing(carer)).map(([, state]) => state)).toEqual(['confirmed', 'confirmed']);
    await carer.call('my-workshops.leave', { params, query: { person: child } });
    expect(await standing(carer)).toEqual([
      [null, 'confirmed'],
      ['Zīle Linupīte', 'ended'],
    ]);
  });

  it('acts for nobody else’s', async () => {
    const [{ child }, other] = [await family(), await api.person()];
    const { number, slot } = await publishedWorkshop(organiser, organisation);
    const params = { number, slot };
    const query = { person: child };
    for (const refused of [
      await enrol(other, number, slot, [child]),
      await enrol(other, number, slot, [other.id, organiser.id]),
      await other.call('my-workshops.leave', { params, query }),
      await other.call('my-workshops.answer', { params, query, body: { answer: 'accept' } }),
    ])
      expect(refused.problem?.code).toBe('child.not-found');
    expect(await standing(other)).toEqual([]);
  });

  it('shows the pass of a child, and no stranger does', async () => {
    const [{ carer, child }, other] = [await family(), await api.person()];
    const { number, slot } = await publishedWorkshop(organiser, organisation);
    await enrol(carer, number, slot, [child]);
    const [place] = (await carer.call('my-workshops.list')).body.places;
    const params = { register: place?.next ?? '' };
    const own = await carer.call('self-check-in.pass', { params, query: { person: child } });
    const read = readLearnerPass(own.body.code);
    expect(read.ok && read.value.pass.workshop).toBe(number);
    for (const refused of [
      await carer.call('self-check-in.pass', { params }),
      await other.call('self-check-in.pass', { params, query: { person: child } }),
    ])
      expect(refused.problem?.code).toBe('self-check-in.no-pass');
  });

  it('is refused by the child’s age, and says whose', async () => {
    const { carer, child } = await family(5);
    const { number, slot } = await publishedWorkshop(organiser, organisation, { youngest: 7 });
    expect((await enrol(carer, number, slot, [carer.id, child])).problem).toMatchObject({
      ...{ code: 'together.cannot', params: { name: 'Zīle Linupīte' } },
    });
    expect(await standing(carer)).toEqual([]);
  });
});

const dayLater = (at: string): string => new Date(Date.parse(at) + 86_400_000).toISOString();
