/**
 * Who may do what, said a second time and on purpose without looking at the contracts: the matrix compares the two.
 * "Here" is the municipality where Anna lives and writes; Boriss lives and writes elsewhere.
 */
export const ROLES = [
  'visitor',
  'newcomer',
  'resident',
  'author',
  'co-author',
  'moderator here',
  'moderator elsewhere',
  'administrator here',
  'administrator elsewhere',
  'clerk here',
  'clerk elsewhere',
  'leader here',
  // The organisation here has a manager, a coordinator and somebody for the entrance.
  'organiser here',
  'organising coordinator here',
  'gate here',
  'coordinator',
  'platform administrator',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

/** The withdrawn one was public once, and still has its number. */
export const IDEA_STATES = ['draft', 'submitted', 'returned', 'refused', 'published', 'withdrawn'] as const;
export type IdeaState = (typeof IDEA_STATES)[number];
export const PLACES = ['here', 'elsewhere'] as const;
export type Place = (typeof PLACES)[number];
export const MUNICIPALITIES: Readonly<Record<Place, string>> = {
  here: 'ludzas-novads',
  elsewhere: 'balvu-novads',
};

/** What a request needs to name an object: ids as they stand in the path. */
export type Ids = Readonly<Record<string, string | number>>;

export type ObjectName =
  | 'nothing in particular'
  | `${IdeaState} idea ${Place}`
  | 'idea of someone erased'
  | `${'open' | 'decided'} case ${Place}`
  | `${'draft' | 'announced'} vote ${Place}`
  | 'vote elsewhere, asked for here'
  | `${'asked organisation' | 'verified organisation' | 'draft event' | 'published event'} ${Place}`
  | `${'draft workshop' | 'published workshop'} ${Place}`
  | `bar ${Place}`
  | `letter ${Place}`
  | 'asked partner'
  | 'heritage place'
  | 'heritage route'
  | 'group of indicators'
  | `joint decision ${Place}`
  | `programme event ${Place}`
  | `programme event asked of ${Place}`
  | `jury ${Place}`
  | `open call ${Place}`
  | 'letter elsewhere, asked for here'
  | 'register here'
  | 'bar elsewhere, asked for here'
  | 'organisation elsewhere, asked for here'
  | `certificate ${Place}`
  | 'certificate elsewhere, asked for here'
  | `${'municipality' | 'resident' | 'grant'} ${Place}`
  | 'grant elsewhere, asked for here'
  | `${'federation' | 'administrator'} grant`
  | 'resident elsewhere, asked for here'
  | 'idea elsewhere, asked for here'
  | 'file of another idea'
  | 'comment here'
  | 'report here'
  | 'comment on a withdrawn idea'
  | `${'own' | 'foreign'} ${'session' | 'invitation' | 'child' | 'comment'}`;

/**
 * `deny`: told to sign in, to register, or that it is not theirs. `hide`: the answer is the one for something that does
 * not exist. `quiet`: done and nothing changed, as for something that does not exist.
 */
/** Makes an object known to those who ask for it. */
export type Add = (name: ObjectName, ids: Ids) => void;

export type Expected = 'allow' | 'deny' | 'hide' | 'quiet';

export interface Line {
  readonly objects: readonly ObjectName[];
  readonly allow: readonly Role[];
  /** What those get who may ask such a thing, but not of this object; all others are denied. */
  readonly others: Expected;
  readonly askers: readonly Role[];
}

export const EVERYONE = ROLES;
export const PERSONS = ROLES.filter((role) => role !== 'visitor' && role !== 'newcomer');
export const AUTHORS: readonly Role[] = ['author', 'co-author'];
export const NOBODY: readonly Role[] = [];
export const desk = (place: Place): Role[] => [`moderator ${place}`, `administrator ${place}`];
export const office = (place: Place): Role[] => [`administrator ${place}`, 'platform administrator'];
export const counter = (place: Place): Role[] => [`clerk ${place}`, ...office(place)];

export const ideas = (place: Place): ObjectName[] =>
  IDEA_STATES.map((state): ObjectName => `${state} idea ${place}`);
export const cases = (place: Place): ObjectName[] => [`open case ${place}`, `decided case ${place}`];

export const line = (
  objects: readonly ObjectName[],
  allow: readonly Role[],
  others: Expected = 'deny',
  askers: readonly Role[] = PERSONS,
): Line => ({ objects, allow, others, askers });
export const forAll = [line(['nothing in particular'], EVERYONE)];
export const forPersons = [line(['nothing in particular'], PERSONS)];
export const PLATFORM: readonly Role[] = ['platform administrator'];
export const forPlatform = [line(['nothing in particular'], PLATFORM)];

export const ofOffice = PLACES.map((place) => line([`municipality ${place}`], office(place)));
export const officials = (place: Place): Role[] => [`moderator ${place}`, ...counter(place)];
export const deciders = (place: Place): Role[] => [`moderator ${place}`, ...office(place)];
export const ofCounter = PLACES.map((place) => line([`municipality ${place}`], counter(place)));

export function expected({ allow, others, askers }: Line, role: Role): Expected {
  if (allow.includes(role)) return 'allow';
  return askers.includes(role) ? others : 'deny';
}
