import { publishedWorkshop, someWorkshop, type Actor } from '@talka/testing';
import type { ApiUnderTest } from '../../testing/api-under-test.js';
import type { Add, Place } from './who.js';

/** A workshop nobody sees yet, and one that everyone does, with a leader besides whoever wrote it. */
export async function workshopsOf(
  api: ApiUnderTest,
  place: Place,
  organiser: Actor,
  organisation: number,
  add: Add,
): Promise<void> {
  const params = { organisation };
  const draft = await organiser.call('led-workshops.start', { params, body: someWorkshop() });
  const { number, slot, sessions } = await publishedWorkshop(organiser, organisation);
  const guest = await api.person();
  for (const one of [draft.body.number, number]) {
    const body = { email: guest.email ?? '', role: 'guest' } as const;
    const named = await organiser.call('led-workshops.name-leader', { params: { number: one }, body });
    if (named.problem) throw new Error(`could not name: ${named.problem.code}`);
  }
  const ids = { person: guest.id, slot, session: sessions[0]?.id ?? '' };
  add(`draft workshop ${place}`, { ...ids, number: draft.body.number });
  add(`published workshop ${place}`, { ...ids, number });
}
