import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { transactionOf } from '@talka/database';
import { careless, comes } from '@talka/database/testing';
import type { PersonId } from '@talka/kernel';
import { sayAnswers, slotId, type AnswerPorts, type SlotQuestion } from '@talka/registration';
import { changeWorkshopQuestions, moveSession } from '@talka/workshops';
import { courseScene, type CourseScene } from './testing/course-scene.js';
import { workshopAnswerPorts, workshopChangePorts, workshopQuestionPorts } from './workshops.ports.js';

let scene: CourseScene;
beforeAll(async () => void (scene = await courseScene()));
afterAll(() => scene.close());

const NOTE: SlotQuestion = {
  ...{ id: 'piezime', kind: 'text', required: false, options: [] },
  words: { lv: 'Vēl kas?', en: '', ru: '' },
};

const someoneWaits = async (): Promise<boolean> => {
  const [{ count }] = await scene.source.query<[{ count: number }]>(
    `select count(*)::int as count from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock'`,
  );
  return count > 0;
};

/** Something that is waited for. */
function moment(): { readonly here: Promise<void>; readonly come: () => void } {
  let come = (): void => undefined;
  const here = new Promise<void>((resolve) => (come = resolve));
  return { here, come: () => come() };
}

/** Somebody answers, and has not committed yet, when something else is done with the workshop. */
async function meanwhile(
  change: (statement: string) => string,
  act: (workshop: Awaited<ReturnType<CourseScene['course']>>) => Promise<{ readonly ok: boolean }>,
) {
  const workshop = await scene.course(2, 2, { questions: [NOTE] });
  const [person] = (await scene.people(1)) as [PersonId];
  const [written, goOn] = [moment(), moment()];
  const say = sayAnswers(
    transactionOf(scene.source, (manager): AnswerPorts => {
      const { answers, lockPeople } = workshopAnswerPorts(careless(change)(manager));
      return {
        lockPeople,
        answers: {
          asking: (slot) => answers.asking(slot),
          saidAt: (slots) => answers.saidAt(slots),
          say: async (said) => {
            await answers.say(said);
            written.come();
            await goOn.here;
          },
        },
      };
    }),
  );
  const saying = say(person, slotId(workshop.slot ?? ''), { piezime: 'Nāku ar suni' });
  await written.here;
  const acting = act(workshop);
  await Promise.race([acting, comes(someoneWaits)]);
  goOn.come();
  const ok = (await Promise.all([saying, acting])).map((one) => one.ok);
  const kept = await scene.source.query<object[]>(`select answers from shift_answers where person_id = $1`, [
    person,
  ]);
  return { ok, kept: kept.length };
}

const askNothing = ({ number, revision }: { number: number; revision: number }) =>
  changeWorkshopQuestions(transactionOf(scene.source, workshopQuestionPorts))(scene.by, {
    ...{ number, revision, questions: [] },
  });

describe('a question that is taken out while somebody answers it', () => {
  it('would leave its answer behind, did who answers not hold the place', async () => {
    const unlocked = (statement: string) =>
      statement.startsWith('select from slot') ? statement.replace(' for share', '') : statement;
    expect(await meanwhile(unlocked, askNothing)).toEqual({ ok: [true, true], kept: 1 });
  });

  it('takes its answer along', async () => {
    expect(await meanwhile((statement) => statement, askNothing)).toEqual({ ok: [true, true], kept: 0 });
  });
});

it('a session that is moved while somebody answers waits for them, and neither ends the other', async () => {
  const move = ({ number, sessions }: Awaited<ReturnType<CourseScene['course']>>) => {
    const [, second] = sessions;
    if (!second) throw new Error('no second evening');
    const later = (at: Date) => new Date(at.getTime() + 3_600_000);
    const during = { from: later(second.during.from), until: later(second.during.until) };
    return moveSession(transactionOf(scene.source, workshopChangePorts))(scene.by, {
      ...{ number, session: second.id, during, reason: 'Ceplis tiek labots.' },
    });
  };
  expect(await meanwhile((statement) => statement, move)).toEqual({ ok: [true, true], kept: 1 });
});
