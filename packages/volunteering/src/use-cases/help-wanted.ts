import type { Person } from '@talka/identity';
import { accept, refuse, type Transaction } from '@talka/kernel';
import type { Slot, SlotId } from '@talka/registration';
import type { HelpEvent } from '../events.js';
import type { HelpPorts } from '../help.ports.js';
import { decideHelpWanted } from '../rules/decide-wave.js';
import { ownEvent } from './event-here.js';

export interface HelpWanted {
  readonly number: number;
  readonly shift: SlotId;
}

type Ports = HelpPorts & { readonly now: Date };

/** A shift lacks people, and its organiser asks for help. Asked twice, it is asked once; ended, it goes on with those not asked yet. */
export const askForHelp = (transaction: Transaction<HelpPorts>) => (by: Person, command: HelpWanted) =>
  transaction(async (ports): Promise<void> => {
    const slot = await ownShift(ports, by, command);
    accept(decideHelpWanted({ slot, now: ports.now }));
    const call = await ports.help.lock(slot.id);
    if (call?.ending === null) return;
    await ports.help.open(slot.id);
    await ports.recordHelp({ ...aboutHelp(slot, 'help.wanted', {}), by: by.id });
  });

/** The organiser has changed their mind, or found people elsewhere: nobody more is asked. */
export const stopAsking = (transaction: Transaction<HelpPorts>) => (by: Person, command: HelpWanted) =>
  transaction(async (ports): Promise<void> => {
    const slot = await ownShift(ports, by, command);
    const call = await ports.help.lock(slot.id);
    if (call?.ending !== null) return;
    await ports.help.end(slot.id, 'stopped');
    await ports.recordHelp({ ...aboutHelp(slot, 'help.ended', { ending: 'stopped' }), by: by.id });
  });

async function ownShift(ports: Ports, by: Person, { number, shift }: HelpWanted): Promise<Slot> {
  const { event } = await ownEvent(ports, number, by, 'events');
  const slot = event.shifts.includes(shift) ? await ports.slots.read(shift) : undefined;
  return slot ?? accept<never>(refuse('slot.not-found'));
}

/** Who is asked and what they say is nobody's business but theirs: only how many. */
export const aboutHelp = <K extends HelpEvent['kind'], F extends object>(
  { id, municipality }: Pick<Slot, 'id' | 'municipality'>,
  kind: K,
  facts: F,
) => ({ kind, subject: { kind: 'slot', id }, municipality, by: null, facts: { slot: id, ...facts } });
