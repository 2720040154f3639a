import type { SignInFacts } from '@talka/documents';
import { isPlaceIn, type SignIn } from '@talka/workshops';
import type { LedParts } from './workshops.presenter.js';

const byName = new Intl.Collator('lv').compare;

/** What a room needs on paper of one session: who has a place in it, and who leads. */
export function signInFacts(
  { workshop: { draft }, organisation, session, now }: SignIn,
  { leaders, enrolled }: Pick<LedParts, 'leaders' | 'enrolled'>,
): SignInFacts {
  const coming = enrolled.filter((place) => place.state === 'confirmed' && isPlaceIn(session, place));
  return {
    ...{ workshop: draft.title, organiser: organisation.name, place: draft.place, made: now },
    ...{ session: session.number, from: session.during.from, until: session.during.until },
    leaders: leaders.filter(({ role }) => role === 'leader').map(({ name }) => name),
    // An account that was erased has no name, and nobody signs for it.
    people: coming
      .map(({ name }) => name)
      .filter((name) => name !== '')
      .sort(byName),
  };
}
