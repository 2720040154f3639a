import { shiftRow, type Queryable } from '@talka/composition';
import { ROOMS } from '@talka/contracts';
import { live, type Consequences, type Known } from './reaction.js';

/** Whoever looks at a shift sees places go, be kept and come free without reloading. */
export async function showPlacesWhenTheyChange(on: Queryable, { happening }: Known): Promise<Consequences> {
  const { subject, facts } = happening;
  const shift = await shiftRow(on, subject.kind === 'slot' ? subject.id : String(facts['slot']));
  if (!shift) return {};
  const { id, event, places, taken, held, filling, waiting } = shift;
  const message = { event, shift: id, free: Math.max(places - taken, 0), held, filling, waiting };
  return { live: [ROOMS.shifts(), ROOMS.event(event)].map((room) => live(room, 'places.changed', message)) };
}

/** Published, called off, moved or reworded: what is shown of an event is asked for again. */
export function showEveryoneWhenEventChanges(_: Queryable, { happening }: Known): Consequences {
  const event = Number(happening.facts['event']);
  return { live: [ROOMS.shifts(), ROOMS.event(event)].map((room) => live(room, 'event.changed', { event })) };
}
