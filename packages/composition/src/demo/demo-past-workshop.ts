import { randomUUID } from 'node:crypto';
import { one, sql } from '@talka/database';
import type { Person } from '@talka/identity';
import { DAY, later } from '@talka/kernel';
import type { Env } from '@talka/platform';
import {
  deviceId,
  factId,
  participantId,
  sessionId,
  workshopId,
  type Attendance,
  type Fact,
} from '@talka/workshops';
import { atMoment } from './at-moment.js';
import { teach } from './demo-teaching.js';
import { PAST_BEFORE, pastWorkshop } from './demo-more-workshops.js';
import { registers } from '../workshops/register.module.js';
import { learning } from '../workshops/learning.js';
import { somebody } from './somebody.js';
import { valueOf } from './value-of.js';

const HERE: Attendance = { as: 'present', late: 0, early: 0 };

/**
 * A course that is over among the invented people of an empty demonstration: its registers were kept session by session, its leader has
 * closed it, and most have said how it was. The worker makes its certificates as soon as it runs.
 */
export async function seedPastWorkshop(
  env: Env,
  organisation: number,
  by: string,
  now = new Date(),
): Promise<void> {
  const past = pastWorkshop(now);
  const at = <T>(moment: Date, act: Parameters<typeof atMoment<T>>[2]) => atMoment(env, moment, act);
  const number = await at(later(now, -PAST_BEFORE * DAY), async (source) =>
    teach(source, await somebody(source, by), organisation, past),
  );
  const leader = await at(now, (source) => somebody(source, by));
  const [first] = past.draft.sessions;
  const device = await at(first?.during.from ?? now, async (source) => {
    return deviceId(valueOf(await registers(source, env).register(leader.id, 'Teklas telefons')).id);
  });
  let sequence = 0;
  for (const [nth, { during }] of past.draft.sessions.entries())
    await at(during.until, async (source) => {
      const all = await registers(source, env).prepare(leader.id);
      const register = all.find((it) => it.title === past.draft.title && it.number === nth + 1);
      if (!register) throw new Error(`no register of session ${nth + 1}`);
      const facts = register.participants.map(({ id, name }): Fact => ({
        ...{
          kind: 'mark',
          id: factId(randomUUID()),
          session: sessionId(register.session),
          device,
          by: leader.id,
        },
        ...{ about: participantId(id), attendance: past.marks[name]?.[nth] ?? HERE },
        ...{ sequence: (sequence += 1), replaces: [], generation: 1 },
        claimedAt: during.until.toISOString(),
      }));
      for (const answer of valueOf(await registers(source, env).send(leader.id, device, facts)))
        if (answer.as !== 'taken') throw new Error(`a mark was ${answer.as}`);
    });
  const last = past.draft.sessions.at(-1)?.during.until ?? now;
  await at(later(last, DAY), async (source) => closed(source, env, leader, number));
  await at(later(last, 2 * DAY), async (source) => {
    for (const [key, stars, words] of past.said) {
      const { id } = await somebody(source, key);
      valueOf(await learning(source).say(id, { number, stars, words }));
    }
  });
}

async function closed(
  source: Parameters<typeof registers>[0],
  env: Env,
  { id: leader }: Person,
  number: number,
): Promise<void> {
  const { id } = await one<{ id: string }>(source, sql`select id from workshop where number = ${number}`);
  const workshop = workshopId(id);
  const { facts } = valueOf(await registers(source, env).outlook(leader, workshop));
  valueOf(await registers(source, env).close(leader, workshop, facts));
}
