import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonId } from '@talka/kernel';
import { rows, sql } from '../sql.js';
import { without } from '../testing/without.js';
import { registrationScene, type RegistrationScene } from './testing/registration-scene.js';

let scene: RegistrationScene;
beforeAll(async () => void (scene = await registrationScene()));
afterAll(() => scene.close());

describe('many for few places', () => {
  it('oversell where places are counted before they are taken, and nothing holds the count', async () => {
    const slot = await scene.someSlot(5);
    const everyone = await scene.people(60);
    // A count, then a decision, and nothing that keeps the row between the two.
    const naive = scene.engine((statement) => statement.replace('for no key update of slot', ''));
    const sold = await without(
      scene.source,
      'alter table slot drop constraint slot_places',
      `delete from registration;
        alter table slot add constraint slot_places check (taken between 0 and places)`,
      async () => {
        await Promise.all(everyone.map((person) => naive.join(person, slot)));
        return scene.confirmed(slot);
      },
    );
    expect(sold).toBeGreaterThan(5);
  });

  it('get exactly those, whoever asks twice or again; all others wait, in order and without gaps', async () => {
    const slot = await scene.someSlot(100);
    const everyone = await scene.people(2_000);
    const { join } = scene.engine();
    const asked = everyone.flatMap((person, at) => (at % 7 === 0 ? [person, person] : [person]));
    const answers: Awaited<ReturnType<typeof join>>[] = [];
    await Promise.all(
      Array.from({ length: 20 }, async (_, lane) => {
        for (let at = lane; at < asked.length; at += 20) answers.push(await join(asked[at]!, slot));
      }),
    );
    const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal.code]));
    expect(new Set(refused)).toEqual(new Set(['registration.exists']));
    expect([await scene.confirmed(slot), await scene.taken(slot)]).toEqual([100, 100]);
    const line = await rows<{ person_id: string; rank: string }>(
      scene.source,
      sql`select person_id, row_number() over (order by turn) as rank from registration
          where slot_id = ${slot} and state = 'waiting'`,
    );
    expect(line.map(({ rank }) => Number(rank))).toEqual(Array.from({ length: 1_900 }, (_, at) => at + 1));
    expect(new Set(line.map(({ person_id }) => person_id)).size).toBe(1_900);
  }, 120_000);
});

describe('two places at one time', () => {
  const unlocked = (statement: string): string =>
    statement.startsWith('select from person') ? statement.replace(' for no key update', '') : statement;
  const twice = async (join: ReturnType<RegistrationScene['engine']>['join']): Promise<number> => {
    const [one, two] = [await scene.someSlot(5), await scene.someSlot(5, '10 days 1 hour')];
    const [person] = (await scene.people(1)) as [PersonId];
    await Promise.all([one, two].map((slot) => join(person, slot)));
    return scene.count('registration', `person_id = '${person}' and state = 'confirmed'`);
  };

  it('would be had by whoever asks for both at once, without the lock and the constraint', async () => {
    const careless = scene.engine(unlocked);
    let most = 0;
    await without(
      scene.source,
      'alter table registration drop constraint registration_overlap',
      `delete from registration;
        alter table registration add constraint registration_overlap exclude using gist
          (person_id with =, during with &&) where (state = 'confirmed' and allowed_by is null)`,
      async () => {
        for (let turn = 0; turn < 20 && most < 2; turn += 1)
          most = Math.max(most, await twice(careless.join));
      },
    );
    expect(most).toBe(2);
  });

  it('are had by nobody, with the constraint alone and with the lock', async () => {
    const { join } = scene.engine();
    const constraintAlone = scene.engine(unlocked);
    for (let turn = 0; turn < 10; turn += 1) {
      expect(await twice(join)).toBe(1);
      expect(await twice(constraintAlone.join)).toBeLessThanOrEqual(1);
    }
  });

  it('follow the slot when it is moved', async () => {
    const [one, two] = [await scene.someSlot(5), await scene.someSlot(5, '12 days')];
    const [person] = (await scene.people(1)) as [PersonId];
    const { join } = scene.engine();
    for (const slot of [one, two])
      expect(await join(person, slot)).toMatchObject({ value: { confirmed: true } });
    const move = scene.source.query(
      `update slot set during = (select during from slot where id = $2), closes_at = talka_now() where id = $1`,
      [two, one],
    );
    await expect(move).rejects.toThrow('registration_overlap');
  });
});
