import { ROOMS, type Watch } from '@talka/contracts';
import { holds, type Actor } from '@talka/identity';
import { municipalityId } from '@talka/kernel';
import { UUID } from '../paging.js';

export interface RoomFacts {
  readonly actor: Actor;
  /** The municipality of a case, looked up by the server. */
  municipalityOfCase(id: string): Promise<string | undefined>;
}

type RoomOf<W extends Watch> = (
  watch: W,
  facts: RoomFacts,
) => string | undefined | Promise<string | undefined>;

/** Who may watch what. A kind of room that is not here does not compile; undefined refuses. */
const ROOM_ACCESS: { readonly [W in Watch as W['what']]: RoomOf<W> } = {
  ideas: () => ROOMS.ideas(),
  idea: ({ number }) => (Number.isSafeInteger(number) ? ROOMS.idea(number) : undefined),
  shifts: () => ROOMS.shifts(),
  event: ({ number }) => (Number.isSafeInteger(number) ? ROOMS.event(number) : undefined),
  desk: ({ municipality }, { actor }) =>
    typeof municipality === 'string' && sitsAt(actor, municipality) ? ROOMS.desk(municipality) : undefined,
  case: async (watch, { actor, municipalityOfCase }) => {
    if (typeof watch.case !== 'string' || !UUID.test(watch.case)) return undefined;
    const municipality = await municipalityOfCase(watch.case);
    return municipality && sitsAt(actor, municipality) ? ROOMS.case(watch.case) : undefined;
  },
  me: (_, { actor }) => (actor.kind === 'person' ? ROOMS.person(actor.id) : undefined),
};

const sitsAt = (actor: Actor, municipality: string): boolean => {
  const place = municipalityId(municipality);
  return holds(actor, 'moderator', place) || holds(actor, 'administrator', place);
};

/** The room a reader asks for, if they may be in it. What comes over the wire can be anything. */
export async function roomFor(watch: unknown, facts: RoomFacts): Promise<string | undefined> {
  const what = (watch as Watch | null)?.what;
  if (typeof what !== 'string' || !Object.hasOwn(ROOM_ACCESS, what)) return undefined;
  const access = ROOM_ACCESS[what] as RoomOf<Watch>;
  return access(watch as Watch, facts);
}
