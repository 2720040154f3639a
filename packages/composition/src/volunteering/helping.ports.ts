import { PgAnswerStore, PgHelpStore, record, takenTimes } from '@talka/database';
import { done, refuse } from '@talka/kernel';
import { decideJoining } from '@talka/registration';
import type { HelpPorts } from '@talka/volunteering';
import type { EntityManager } from 'typeorm';
import { guardianPorts, mayTakeShift, volunteeringPorts } from './volunteering.ports.js';

/** The ports of shifts that lack people, on one transaction. */
export const helpPorts = (manager: EntityManager): HelpPorts => {
  const { organisations, events, municipalityIsKnown } = volunteeringPorts(manager);
  return {
    ...guardianPorts(manager),
    ...{ organisations, events, municipalityIsKnown },
    help: new PgHelpStore(manager),
    answers: new PgAnswerStore(manager),
    mayCome: mayCome(manager),
    recordHelp: async (happening) => void (await record(manager, happening)),
  };
};

/** The rules that refuse a newcomer, asked beforehand. Who would first have to ask a guardian is not asked to come in a hurry. */
const mayCome =
  (manager: EntityManager): HelpPorts['mayCome'] =>
  async (person, slot, now) => {
    const overlapping = (await takenTimes(manager, person)).filter(
      ({ from, until }) => from < slot.during.until && slot.during.from < until,
    ).length;
    const joining = decideJoining({ slot, standing: undefined, overlapping, now });
    if (!joining.ok) return joining;
    const may = await mayTakeShift(manager)(person, slot);
    if (may.ok) return may.value?.guardianUntil ? refuse('shift.guardian-needed') : may;
    // What a task asks is answered together with the question whether they come.
    return may.refusal.code === 'answers.needed' ? done : may;
  };
