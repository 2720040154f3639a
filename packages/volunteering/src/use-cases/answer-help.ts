import type { Person } from '@talka/identity';
import { accept, refuse, type MunicipalityId, type Transaction } from '@talka/kernel';
import { answerWithin, type Answers } from '@talka/registration';
import type { HelpAnswer, HelpQuestion } from '../help.js';
import type { HelpPorts, WhichQuestion } from '../help.ports.js';
import { decideHelpAnswer } from '../rules/decide-help-answer.js';
import { joinShift } from './sign-up.js';

/**
 * Somebody who was asked answers. A yes signs them up as everybody does it, with every rule asked again; if the shift is full by
 * now, nothing happens until they say that they would wait.
 * @param said what they answer to what the task asks of everybody, if it does
 */
export const answerHelp =
  (transaction: Transaction<HelpPorts>) => (which: WhichQuestion, answer: HelpAnswer, said?: Answers) =>
    transaction(async (ports): Promise<HelpQuestion> => {
      const { help, lockPeople } = ports;
      const { id, slot, person } = (await help.find(which)) ?? accept<never>(refuse('help.unknown'));
      await help.lock(slot);
      await lockPeople([person]);
      const { state } = await help.question(id);
      const step = accept(decideHelpAnswer(state, answer));
      if (step.joins) {
        if (said) await answerWithin(ports, person, slot, said);
        const joined = await joinShift(ports, person, { slot, people: [person] });
        const kept = joined.confirmed || joined.guardianUntil !== null;
        if (answer === 'yes' && !kept) accept(refuse('help.full'));
      }
      if (step.thisKindAfterAll) await help.thisKindAfterAll(id);
      if (step.state === 'not-this-kind') await help.notThisKind(id);
      await help.answer(id, step.state);
      await help.lookSoon(slot);
      return help.question(id);
    });

/** Somebody says where they want to be asked. Nowhere: they owe nobody an answer either. */
export const chooseWhereToHelp =
  (transaction: Transaction<HelpPorts>) => (by: Person, municipalities: readonly MunicipalityId[]) =>
    transaction(async ({ help, municipalityIsKnown, lockPeople }): Promise<void> => {
      for (const one of municipalities)
        if (!(await municipalityIsKnown(one)))
          accept(refuse('help.no-municipality', undefined, 'municipalities'));
      await lockPeople([by.id]);
      await help.choose(by.id, municipalities);
      if (municipalities.length === 0) await help.releaseFrom(by.id);
    });

/** They may be asked for this kind again. */
export const askThisKindAgain = (transaction: Transaction<HelpPorts>) => (by: Person, kind: string) =>
  transaction(async ({ help }): Promise<void> => {
    if (!(await help.askAgain(by.id, kind))) accept(refuse('help.no-kind'));
  });
