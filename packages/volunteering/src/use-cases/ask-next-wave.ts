import { later, type PersonId, type Transaction } from '@talka/kernel';
import { afterWakingHours, type Slot, type SlotId } from '@talka/registration';
import type { HelpPorts } from '../help.ports.js';
import { decideWave, LOOK_AGAIN_HOURS } from '../rules/decide-wave.js';
import { whoIsAsked } from '../rules/who-is-asked.js';
import { aboutHelp } from './help-wanted.js';

type Ports = HelpPorts & { readonly now: Date };

/** Does what is due for a shift that lacks people: called by the clock, as often as it likes. @returns how many were asked */
export const askNextWave = (transaction: Transaction<HelpPorts>) => (slotId: SlotId) =>
  transaction(async (ports): Promise<number> => {
    const { help, slots, lockPeople, recordHelp, now } = ports;
    const call = await help.take(slotId);
    const slot = call && (await slots.read(slotId));
    if (!slot || call.ending !== null) return 0;
    const step = decideWave({ slot, kept: await help.kept(slot.id), now });
    if (step.do === 'end') {
      await help.end(slot.id, step.ending);
      await recordHelp(aboutHelp(slot, 'help.ended', { ending: step.ending }));
      return 0;
    }
    if (step.do === 'wait') {
      await help.lookAgain(slot.id, step.until);
      return 0;
    }
    const people = await whoCouldCome(ports, slot, step.people);
    await lockPeople(people);
    const number = call.waves + 1;
    const asked =
      people.length === 0 ? 0 : await help.ask({ slot: slot.id, number, people, until: step.until });
    await help.lookAgain(slot.id, asked > 0 ? step.until : nobodyNow(now));
    if (asked > 0) await recordHelp(aboutHelp(slot, 'help.asked', { wave: number, people: asked }));
    return asked;
  });

const nobodyNow = (now: Date): Date => afterWakingHours(later(now, 1), LOOK_AGAIN_HOURS);

async function whoCouldCome({ help, mayCome, now }: Ports, slot: Slot, most: number): Promise<PersonId[]> {
  const people: PersonId[] = [];
  for (const { person } of whoIsAsked(await help.willing(slot.id), now)) {
    if (people.length === most) break;
    if ((await mayCome(person, slot, now)).ok) people.push(person);
  }
  return people;
}
