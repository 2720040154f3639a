import type { Person } from '@talka/identity';
import {
  accept,
  refuse,
  type MunicipalityId,
  type PersonId,
  type Recorder,
  type Transaction,
} from '@talka/kernel';
import type { RegistrationId } from '@talka/registration';
import type { Bar, BarDecision, BarId, BarStore, NewBar } from '../bar.js';
import type { EventId } from '../event.js';
import type { BarEvent } from '../events.js';
import {
  barEnd,
  decideBarring,
  decideObjection,
  decideOnBar,
  tidyObjection,
} from '../rules/decide-barring.js';
import { tidyReason } from '../rules/tidy-organisation.js';
import { takeBackAs, type TakingBackPorts } from './cancel-place.js';
import { ownEvent } from './event-here.js';

export type BarPorts = TakingBackPorts & {
  readonly bars: BarStore;
  readonly personByEmail: (email: string) => Promise<PersonId | undefined>;
  /** Has somebody ever signed up for a shift of this event? */
  readonly isKnownTo: (event: EventId, person: PersonId) => Promise<boolean>;
  /** Is whoever has this place noted as here, or as having left? */
  readonly came: (registration: RegistrationId) => Promise<'here' | 'left' | undefined>;
  readonly recordBar: Recorder<BarEvent>;
};
type Ports = BarPorts & { readonly now: Date };

/** Why, and until which day, `YYYY-MM-DD`; null: until it is lifted. */
interface Said {
  readonly reason: string;
  readonly until: string | null;
}

export interface BarFromOrganisation extends Said {
  readonly number: number;
  readonly person: PersonId;
}

/** A manager bars somebody from an organisation's events: whom they know from one of them. */
export const barFromOrganisation =
  (transaction: Transaction<BarPorts>) => (by: Person, command: BarFromOrganisation) =>
    transaction(async (ports): Promise<void> => {
      const { event, organiser } = await ownEvent(ports, command.number, by, 'bar');
      const { person } = command;
      if (!(await ports.isKnownTo(event.id, person))) accept(refuse('attendance.unknown'));
      accept(decideBarring({ person, by: by.id, people: organiser.people }));
      const { id: organisation, municipality } = organiser;
      await set(ports, { person, municipality, organisation, by: by.id, ...said(ports, command) });
    });

export interface BarFromMunicipality extends Said {
  readonly municipality: MunicipalityId;
  readonly email: string;
}

/** An administrator bars somebody from all events of the municipality. */
export const barFromMunicipality =
  (transaction: Transaction<BarPorts>) => (by: Person, command: BarFromMunicipality) =>
    transaction(async (ports): Promise<void> => {
      const found = await ports.personByEmail(command.email);
      const person = found ?? accept<never>(refuse('bar.nobody', undefined, 'email'));
      accept(decideBarring({ person, by: by.id, people: [] }));
      const { municipality } = command;
      await set(ports, { person, municipality, organisation: null, by: by.id, ...said(ports, command) });
    });

const said = ({ now }: Ports, { reason, until }: Said): Pick<NewBar, 'reason' | 'until'> => ({
  ...{ reason: accept(tidyReason(reason)), until: accept(barEnd(until, now)) },
});

/** From then on no sign-up is taken; what they have signed up for is taken back, and whoever is next is asked. */
async function set(ports: Ports, bar: NewBar): Promise<void> {
  const { bars, slots, registrations, lockPeople, recordBar, now } = ports;
  const { person, by, reason } = bar;
  // The person first, as whoever signs up: one of the two waits for the other, and sees what they did.
  await lockPeople([person]);
  const added = (await bars.set(bar)) ?? accept<never>(refuse('bar.exists'));
  await recordBar(about(added, 'bar.set', by, { person, organisation: bar.organisation }));
  for (const id of await bars.placesUnder(added.id)) {
    const slot = await slots.lock(id);
    const own = slot && (await registrations.of(slot.id, person));
    if (!own || own.standing.state === 'ended' || slot.during.from <= now) continue;
    // Whoever is there already helps this once.
    if (await ports.came(own.id)) continue;
    await takeBackAs(ports, { shift: slot.id, person, words: reason, by });
  }
}

export interface ObjectToBar {
  readonly bar: BarId;
  readonly words: string;
}

/** Whom a bar is about says why it should not be; once. */
export const objectToBar = (transaction: Transaction<BarPorts>) => (by: PersonId, command: ObjectToBar) =>
  transaction(async ({ bars, recordBar }): Promise<void> => {
    const bar = await bars.find(command.bar);
    if (bar?.person !== by) return accept<never>(refuse('bar.not-found'));
    accept(decideObjection(bar));
    await bars.object(bar.id, accept(tidyObjection(command.words)));
    await recordBar(about(bar, 'bar.objected', by, {}));
  });

export interface DecideOnBar {
  readonly municipality: MunicipalityId;
  readonly bar: BarId;
  readonly decision: BarDecision;
  /** Read by whom it is about. */
  readonly reason: string;
}

/** An administrator lifts a bar, or says to an objection why it stays. Places taken back do not return of themselves. */
export const decideBarHere = (transaction: Transaction<BarPorts>) => (by: Person, command: DecideOnBar) =>
  transaction(async ({ bars, recordBar }): Promise<void> => {
    const bar = await bars.find(command.bar);
    if (bar?.municipality !== command.municipality) return accept<never>(refuse('bar.not-found'));
    const { decision } = command;
    accept(decideOnBar({ bar, by: by.id, decision }));
    await bars.decide(bar.id, { decision, reason: accept(tidyReason(command.reason)), by: by.id });
    await recordBar(about(bar, `bar.${decision}`, by.id, {}));
  });

const about = <K extends BarEvent['kind'], F extends object>(
  { id, municipality }: Pick<Bar, 'id' | 'municipality'>,
  kind: K,
  by: PersonId,
  facts: F,
) => ({ kind, subject: { kind: 'bar', id }, municipality, by, facts });
