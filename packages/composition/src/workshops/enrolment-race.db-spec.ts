import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { transactionOf } from '@talka/database';
import { careless as changed } from '@talka/database/testing';
import type { PersonId } from '@talka/kernel';
import { joinSlot, slotId, type SlotId } from '@talka/registration';
import type { DataSource } from 'typeorm';
import { courseScene, type CourseScene } from './testing/course-scene.js';
import { enrolmentPorts } from './workshops.ports.js';

let scene: CourseScene;
let source: DataSource;
beforeAll(async () => {
  scene = await courseScene();
  source = scene.source;
});
afterAll(() => scene.close());

const people = (count: number) => scene.people(count);
const course = async (evenings: number, from = 2, places = 1): Promise<SlotId> =>
  slotId((await scene.course(evenings, from, { places })).slot ?? '');

/** Enrols with statements changed on their way: a mechanism that is left out. */
const enrolWith = (change: (statement: string) => string) => {
  const join = joinSlot(transactionOf(source, (manager) => enrolmentPorts(changed(change)(manager))));
  return (person: PersonId, slot: SlotId) => join(person, { slot, people: [person] });
};
const enrol = (person: PersonId, slot: SlotId) => enrolWith((statement) => statement)(person, slot);

const confirmed = async (where: string): Promise<number> => {
  const [{ count }] = await source.query<[{ count: number }]>(
    `select count(*)::int as count from registration where state = 'confirmed' and ${where}`,
  );
  return count;
};

describe('the last place of six evenings, and two who want it', () => {
  it('would be had by both, were it counted and not locked, and nothing held the count', async () => {
    const careless = enrolWith((statement) => statement.replace('for no key update of slot', ''));
    await source.query('alter table slot drop constraint slot_places');
    let most = 0;
    for (let turn = 0; turn < 20 && most < 2; turn += 1) {
      const slot = await course(6);
      await Promise.all((await people(2)).map((person) => careless(person, slot)));
      most = await confirmed(`slot_id = '${slot}'`);
    }
    await source.query('delete from registration');
    await source.query('alter table slot add constraint slot_places check (taken between 0 and places)');
    expect(most).toBe(2);
  });

  it('is had by one, and the other waits', async () => {
    for (let turn = 0; turn < 10; turn += 1) {
      const slot = await course(6);
      const answers = await Promise.all((await people(2)).map((person) => enrol(person, slot)));
      expect(answers.map((one) => one.ok && one.value.confirmed).sort()).toEqual([false, true]);
      expect(await confirmed(`slot_id = '${slot}'`)).toBe(1);
    }
  });
});

describe('one evening of a course that another course has, too', () => {
  const unlocked = (statement: string): string =>
    statement.startsWith('select from person') ? statement.replace(' for no key update', '') : statement;
  const both = async (enrolled: typeof enrol): Promise<number> => {
    // The third of six evenings, and the first of two.
    const slots = [await course(6, 2, 5), await course(2, 4, 5)];
    const [person] = (await people(1)) as [PersonId];
    await Promise.all(slots.map((slot) => enrolled(person, slot)));
    return confirmed(`person_id = '${person}'`);
  };

  it('would be had twice by whoever asks for both at once, without the lock and the constraint', async () => {
    await source.query('alter table registration drop constraint registration_overlap');
    let most = 0;
    for (let turn = 0; turn < 20 && most < 2; turn += 1) most = await both(enrolWith(unlocked));
    await source.query('delete from registration');
    await source.query(
      `alter table registration add constraint registration_overlap
         exclude using gist (person_id with =, times with &&) where (state = 'confirmed' and allowed_by is null)`,
    );
    expect(most).toBe(2);
  });

  it('is had once: by the lock, and by the constraint alone', async () => {
    for (let turn = 0; turn < 5; turn += 1) {
      expect(await both(enrol)).toBe(1);
      expect(await both(enrolWith(unlocked))).toBeLessThanOrEqual(1);
    }
  });
});
