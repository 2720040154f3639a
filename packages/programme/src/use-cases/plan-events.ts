import { holds, type Person } from '@talka/identity';
import { accept, refuse, type MunicipalityId, type Transaction } from '@talka/kernel';
import type { ProgrammePorts } from '../ports.js';
import { MOST_ASKED, type Answer, type EventContent, type ProgrammeEvent } from '../programme-event.js';
import { decideAct, decideChange, isMoved } from '../rules/decide-event.js';
import { CANCELLED_WHY, tidied, tidyEvent } from '../rules/tidy-event.js';

type Ports = ProgrammePorts;

/** A municipality, by whom it acts, and the event it acts on. */
export interface AtEvent {
  readonly municipality: MunicipalityId;
  readonly number: number;
}

export interface Planned extends EventContent {
  /** Municipalities asked to carry it too: each agrees by an act of its own. */
  readonly asked: readonly string[];
}

/** A draft, which nobody but offices sees. Refusals: `programme-event.*` of the times, the ages and the link; of the texts. */
export const planEvent =
  (transaction: Transaction<Ports>) => (by: Person, municipality: MunicipalityId, planned: Planned) =>
    transaction(async (ports): Promise<number> => {
      const content = await fitting(ports, municipality, planned);
      const it = await ports.events.plan(municipality, content);
      await ports.events.ask(it.id, planned.asked);
      await ports.record({ ...about(it, by), kind: 'programme-event.planned', facts: { number: it.number } });
      return it.number;
    });

/** Refusals as of planning, and `programme-event.not-found`, `.cancelled`, `.over`, `.changed`. */
export const changeEvent =
  (transaction: Transaction<Ports>) => (by: Person, at: AtEvent, revision: number, planned: Planned) =>
    transaction(async (ports): Promise<void> => {
      const it = await own(ports, at);
      accept(decideChange(it, revision, ports.now));
      const content = await fitting(ports, at.municipality, planned);
      await ports.events.change(it.id, content);
      await ports.events.ask(it.id, planned.asked);
      const facts = { number: it.number, moved: isMoved(it, content) };
      await ports.record({ ...about(it, by), kind: 'programme-event.changed', facts });
    });

/** Refusals: `programme-event.not-found`, `.published`, `.cancelled`, `.over`. */
export const publishEvent = (transaction: Transaction<Ports>) => (by: Person, at: AtEvent) =>
  transaction(async (ports): Promise<void> => {
    const it = await own(ports, at);
    accept(decideAct(it, 'publish', ports.now));
    await ports.events.publish(it.id);
    await ports.record({ ...about(it, by), kind: 'programme-event.published', facts: { number: it.number } });
  });

/** With a reason, which everybody reads who could read of the event. Refusals: `programme-event.not-found`, `.cancelled`, `.over`, and of the words. */
export const cancelEvent = (transaction: Transaction<Ports>) => (by: Person, at: AtEvent, words: string) =>
  transaction(async (ports): Promise<void> => {
    const it = await own(ports, at);
    accept(decideAct(it, 'cancel', ports.now));
    await ports.events.cancel(it.id, accept(tidied('words', words, CANCELLED_WHY)));
    const facts = { number: it.number, wasPublic: it.state === 'published' };
    await ports.record({ ...about(it, by), kind: 'programme-event.cancelled', facts });
  });

/**
 * A municipality that was asked carries an event too, or does not. It says so through its own people: who runs the platform has no
 * word here. Refusals: `programme-event.not-found`, `.not-asked`, `.cancelled`, `.over`, `access.not-yours`.
 */
export const answerAsked = (transaction: Transaction<Ports>) => (by: Person, at: AtEvent, answer: Answer) =>
  transaction(async (ports): Promise<void> => {
    if (!holds({ kind: 'person', ...by }, 'administrator', at.municipality))
      accept(refuse('access.not-yours'));
    const it = (await ports.events.find(at.number)) ?? accept<never>(refuse('programme-event.not-found'));
    accept(decideChange(it, it.revision, ports.now));
    if (!(await ports.events.answer(it.id, at.municipality, answer)))
      accept(refuse('programme-event.not-asked'));
    await ports.record({
      ...about(it, by),
      municipality: at.municipality,
      kind: `programme-event.${answer}`,
      facts: { number: it.number },
    });
  });

async function fitting(
  { events, now }: Ports & { readonly now: Date },
  municipality: MunicipalityId,
  { asked, ...planned }: Planned,
): Promise<EventContent> {
  const named = [...asked, ...(planned.place.municipality === null ? [] : [planned.place.municipality])];
  const known = await events.known(named);
  if (named.some((one) => !known.includes(one))) accept(refuse('programme-event.place-unknown'));
  if (asked.includes(municipality) || asked.length > MOST_ASKED)
    accept(refuse('programme-event.asks-itself', undefined, 'asked'));
  return accept(tidyEvent(planned, now));
}

async function own({ events }: Ports, { municipality, number }: AtEvent): Promise<ProgrammeEvent> {
  const it = await events.find(number);
  // Another municipality's event is none of this office's: it looks as if it were not there.
  return it?.municipality === municipality ? it : accept<never>(refuse('programme-event.not-found'));
}

const about = (it: ProgrammeEvent, by: Person) => ({
  subject: { kind: 'programme-event', id: it.id },
  municipality: it.municipality,
  by: by.id,
});
