import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Person } from '@talka/identity';
import { writeToShift, type MessagePorts } from '@talka/volunteering';
import type { EntityManager } from 'typeorm';
import { identityScene, type IdentityScene } from '../identity/testing/identity-scene.js';
import { record } from '../record.js';
import { careless } from '../testing/careless.js';
import { transactionOf } from '../transaction.js';
import { PgEventStore } from './event.store.js';
import { PgOrganisationStore } from './organisation.store.js';
import { PgMessageStore } from './shift-message.store.js';
import { somebodyExpected } from './testing/on-the-day.js';

let scene: IdentityScene;
let organiser: Person;
beforeAll(async () => {
  scene = await identityScene(20);
  organiser = await scene.asPerson(await scene.resident());
});
afterAll(() => scene.close());

const ports = (manager: EntityManager): MessagePorts => ({
  organisations: new PgOrganisationStore(manager),
  events: new PgEventStore(manager),
  messages: new PgMessageStore(manager),
  record: async (happening) => void (await record(manager, happening)),
});

/** Somebody is written to by eight at once. @returns what each was answered, and how many messages there are */
async function eightAtOnce(change: (statement: string) => string) {
  const write = writeToShift(transactionOf(scene.source, (manager) => ports(careless(change)(manager))));
  const { number, slot, person } = await somebodyExpected(scene, organiser.id);
  const answers = await Promise.all(
    Array.from({ length: 8 }, () =>
      write(organiser, { number, to: { what: 'shift', shift: slot }, words: 'Paņemiet cimdus.' }),
    ),
  );
  return {
    answers: answers.map((answer) => (answer.ok ? 'sent' : answer.refusal.code)).toSorted(),
    kept: await scene.count('shift_message_to', `person_id = '${person}'`),
  };
}

describe('messages to one shift, eight at once', () => {
  it('would be more than three a day to the same people, without the locks on the event and its organiser', async () => {
    let most = 0;
    for (let turn = 0; turn < 20 && most <= 3; turn += 1)
      most = Math.max(most, (await eightAtOnce((text) => text.replace(' for no key update', ''))).kept);
    expect(most).toBeGreaterThan(3);
  });

  it('are three, and the others are told that there are too many', async () => {
    expect(await eightAtOnce((text) => text)).toEqual({
      answers: [...Array<string>(5).fill('message.too-many'), ...Array<string>(3).fill('sent')],
      kept: 3,
    });
  });
});
