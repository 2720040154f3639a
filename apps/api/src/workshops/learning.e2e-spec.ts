import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { heldWorkshop, organiserIn, preparedDevice, publishedWorkshop, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import { Marking } from './testing/marking.js';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await apiUnderTest();
}, 60_000);
afterAll(() => api.close());

const learned = async (who: Actor) => (await who.call('my-workshops.learned')).body.workshops;
const HOURS = 60;

describe('who learns sees where they were', () => {
  it('session by session, as the register has it, and of nobody else', async () => {
    const [leader, assistant, anna, boriss] = (await Promise.all(
      ['Līga', 'Aivis', 'Anna', 'Boriss'].map((name) => api.person({ name })),
    )) as [Actor, Actor, Actor, Actor];
    const held = await heldWorkshop(api.database, {
      leaders: [{ who: leader }, { who: assistant, role: 'assistant' }],
      learners: [anna, boriss],
      sessions: [{ in: -50 * HOURS }, { in: -26 * HOURS }, { in: -4 * HOURS }, { in: 30 * HOURS }],
    });
    const [a = '', b = ''] = held.enrolments;
    const [one = '', two = '', three = ''] = held.sessions;
    const phone = new Marking(leader, (await preparedDevice(leader)).id);
    const other = new Marking(assistant, (await preparedDevice(assistant)).id);
    const walkIn = randomUUID();
    const taken = await phone.send(
      phone.mark(one, a, { attendance: { as: 'present', late: 10, early: 5 } }),
      phone.mark(one, b, { attendance: { as: 'absent' } }),
      phone.mark(two, a),
      // Somebody who walked in turns out to be Boriss.
      phone.walkIn(three, walkIn),
      phone.mark(three, walkIn),
      { kind: 'identity', about: walkIn, enrolment: b, ...phone.next(three) },
    );
    expect(new Set(taken)).toEqual(new Set(['taken']));
    const mine = async (who: Actor) =>
      (await learned(who)).map(({ number, completed, sessions }) => ({
        ...{ number, completed },
        said: sessions.map(({ number: session, said, missed }) => [session, said, missed]),
      }));
    expect(await mine(anna)).toEqual([
      {
        ...{ number: held.number, completed: false },
        said: [
          ...[
            [1, 'present', 15],
            [2, 'present', 0],
            [3, 'open', 0],
          ],
        ],
      },
    ]);
    expect((await mine(boriss))[0]?.said).toEqual([
      ...[
        [1, 'absent', 0],
        [2, 'open', 0],
        [3, 'present', 0],
      ],
    ]);
    // While leaders differ, nothing is said.
    expect(await other.send(other.mark(two, a, { attendance: { as: 'absent' } }))).toEqual(['taken']);
    expect((await mine(anna))[0]?.said[1]).toEqual([2, 'open', 0]);
    expect(await learned(leader)).toEqual([]);
  });
});

describe('who learns is shown what they may like', () => {
  it('with the reason, and neither what they are in nor what has no place', async () => {
    const [here, elsewhere] = ['ludzas-novads', 'balvu-novads'];
    const { organiser, organisation } = await organiserIn(api, here);
    const far = await organiserIn(api, elsewhere);
    const [learner, neighbour] = [
      await api.person({ municipality: elsewhere }),
      await api.person({ municipality: here }),
    ];
    const shown = async (who: Actor) =>
      (await who.call('my-workshops.recommended')).body.workshops.map(({ workshop, why }) => [
        ...[workshop.number, why],
      ]);
    expect(await shown(learner)).toEqual([]);
    const first = await publishedWorkshop(organiser, organisation, { craft: 'pottery' });
    const led = await publishedWorkshop(organiser, organisation, { craft: 'weaving' });
    const craft = await publishedWorkshop(far.organiser, far.organisation, { craft: 'pottery' });
    const full = await publishedWorkshop(organiser, organisation, { craft: 'pottery', places: 1 });
    await publishedWorkshop(organiser, organisation, { craft: 'dance', youngest: 90 });
    await publishedWorkshop(organiser, organisation, { craft: 'dance', after: [first.number] });
    const enrolled = await learner.call('my-workshops.enrol', {
      params: { number: first.number, slot: first.slot },
      body: {},
    });
    expect(enrolled.status).toBe(200);
    await (
      await api.person()
    ).call('my-workshops.enrol', { params: { number: full.number, slot: full.slot }, body: {} });
    expect(await shown(learner)).toEqual([
      [craft.number, ['craft', 'near']],
      [led.number, ['leader']],
    ]);
    // Whoever learns nowhere yet is shown what is near.
    expect(await shown(neighbour)).toEqual([
      [first.number, ['near']],
      [led.number, ['near']],
    ]);
    expect(await shown(organiser)).toEqual([]);
  });
});
