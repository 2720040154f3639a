import { ROOMS, type Watch } from '@talka/contracts';
import { holds, type Actor } from '@talka/identity';
import { municipalityId } from '@talka/kernel';
import { UUID } from '../paging.js';

export interface RoomFacts {
  readonly actor: Actor;
  /** The municipality of a case, looked up by the server. */
  municipalityOfCase(id: string): Promise<string | undefined>;
  /** For which other municipalities somebody is on duty now. */
  desksOnDuty(person: string): Promise<readonly string[]>;
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
  desk: async ({ municipality }, facts) =>
    typeof municipality === 'string' && (await sitsAt(facts, municipality))
      ? ROOMS.desk(municipality)
      : undefined,
  case: async (watch, facts) => {
    if (typeof watch.case !== 'string' || !UUID.test(watch.case)) return undefined;
    const municipality = await facts.municipalityOfCase(watch.case);
    return municipality && (await sitsAt(facts, municipality)) ? ROOMS.case(watch.case) : undefined;
  },
  me: (_, { actor }) => (actor.kind === 'person' ? ROOMS.person(actor.id) : undefined),
};

/** Rooms tell that something has changed and which colleagues look at it, never what it says: whoever is on duty hears that too. */
const sitsAt = async ({ actor, desksOnDuty }: RoomFacts, municipality: string): Promise<boolean> => {
  if (actor.kind === 'visitor') return false;
  const place = municipalityId(municipality);
  if (holds(actor, 'moderator', place) || holds(actor, 'administrator', place)) return true;
  return (await desksOnDuty(actor.id)).includes(municipality);
};

/** The room a reader asks for, if they may be in it. What comes over the wire can be anything. */
export async function roomFor(watch: unknown, facts: RoomFacts): Promise<string | undefined> {
  const what = (watch as Watch | null)?.what;
  if (typeof what !== 'string' || !Object.hasOwn(ROOM_ACCESS, what)) return undefined;
  const access = ROOM_ACCESS[what] as RoomOf<Watch>;
  return access(watch as Watch, facts);
}
