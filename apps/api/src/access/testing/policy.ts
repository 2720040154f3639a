import type { EndpointName } from '@talka/contracts';

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
  'organiser here',
  'coordinator',
  'platform administrator',
  'auditor',
] as const;
export type Role = (typeof ROLES)[number];

/** The withdrawn one was public once, and still has its number. */
export const IDEA_STATES = ['draft', 'submitted', 'returned', 'refused', 'published', 'withdrawn'] as const;
type IdeaState = (typeof IDEA_STATES)[number];
export const PLACES = ['here', 'elsewhere'] as const;
type Place = (typeof PLACES)[number];

export type ObjectName =
  | 'nothing in particular'
  | `${IdeaState} idea ${Place}`
  | 'idea of someone erased'
  | `${'open' | 'decided'} case ${Place}`
  | `${'draft' | 'announced'} vote ${Place}`
  | 'vote elsewhere, asked for here'
  | `${'asked organisation' | 'verified organisation' | 'draft event' | 'published event'} ${Place}`
  | 'organisation elsewhere, asked for here'
  | `${'municipality' | 'resident' | 'grant'} ${Place}`
  | 'grant elsewhere, asked for here'
  | `${'federation' | 'administrator'} grant`
  | 'resident elsewhere, asked for here'
  | 'idea elsewhere, asked for here'
  | 'file of another idea'
  | `${'own' | 'foreign'} ${'session' | 'invitation'}`;

/**
 * `deny`: told to sign in, to register, or that it is not theirs. `hide`: the answer is the one for something that does
 * not exist. `quiet`: done and nothing changed, as for something that does not exist.
 */
export type Expected = 'allow' | 'deny' | 'hide' | 'quiet';

export interface Line {
  readonly objects: readonly ObjectName[];
  readonly allow: readonly Role[];
  /** What those get who may ask such a thing, but not of this object; all others are denied. */
  readonly others: Expected;
  readonly askers: readonly Role[];
}

const EVERYONE = ROLES;
const PERSONS = ROLES.filter((role) => role !== 'visitor' && role !== 'newcomer');
const AUTHORS: readonly Role[] = ['author', 'co-author'];
const NOBODY: readonly Role[] = [];
const desk = (place: Place): Role[] => [`moderator ${place}`, `administrator ${place}`];
const office = (place: Place): Role[] => [`administrator ${place}`, 'platform administrator'];
const counter = (place: Place): Role[] => [`clerk ${place}`, ...office(place)];

const ideas = (place: Place): ObjectName[] =>
  IDEA_STATES.map((state): ObjectName => `${state} idea ${place}`);
const cases = (place: Place): ObjectName[] => [`open case ${place}`, `decided case ${place}`];

const line = (
  objects: readonly ObjectName[],
  allow: readonly Role[],
  others: Expected = 'deny',
  askers: readonly Role[] = PERSONS,
): Line => ({ objects, allow, others, askers });
const forAll = [line(['nothing in particular'], EVERYONE)];
const forPersons = [line(['nothing in particular'], PERSONS)];
const PLATFORM: readonly Role[] = ['platform administrator'];
const forPlatform = [line(['nothing in particular'], PLATFORM)];
const published: ObjectName[] = ['published idea here', 'published idea elsewhere', 'idea of someone erased'];
const withdrawn: ObjectName[] = ['withdrawn idea here', 'withdrawn idea elsewhere'];
const readable = [line(published, EVERYONE), line(withdrawn, NOBODY, 'hide', EVERYONE)];
const supportable = [line(published, PERSONS), line(withdrawn, NOBODY, 'hide')];

const nobodys = line([...ideas('elsewhere'), 'idea of someone erased'], NOBODY, 'hide');
const ofAuthors = [line(ideas('here'), AUTHORS, 'hide'), nobodys];
const ofFirstAuthor = [line(ideas('here'), ['author'], 'hide'), nobodys];
// Another town's desk is told that the case does not exist; who sits at no desk, that desks are not theirs.
const ofDesk = PLACES.map((place) => line(cases(place), desk(place), 'hide', PLACES.flatMap(desk)));
const ofOffice = PLACES.map((place) => line([`municipality ${place}`], office(place)));
const votes = (place: Place): ObjectName[] => [`draft vote ${place}`, `announced vote ${place}`];
const announced: ObjectName[] = ['announced vote here', 'announced vote elsewhere'];
const drafts: ObjectName[] = ['draft vote here', 'draft vote elsewhere'];
const ofVoters = (askers: readonly Role[]) => [line(announced, askers), line(drafts, NOBODY, 'hide', askers)];
const ofVoteOffice = [
  ...PLACES.map((place) => line(votes(place), office(place))),
  line(['vote elsewhere, asked for here'], NOBODY, 'hide', office('here')),
];
const officials = (place: Place): Role[] => [`moderator ${place}`, ...counter(place)];
const deciders = (place: Place): Role[] => [`moderator ${place}`, ...office(place)];
const ofFeasibility = (roles: (place: Place) => Role[]) => [
  ...PLACES.map((place) => line([`published idea ${place}`], roles(place))),
  line(['withdrawn idea here', 'idea elsewhere, asked for here'], NOBODY, 'hide', roles('here')),
];
const ofCounter = PLACES.map((place) => line([`municipality ${place}`], counter(place)));

const ofVoteCounter = [
  ...PLACES.map((place) => line([`announced vote ${place}`], counter(place))),
  ...PLACES.map((place) => line([`draft vote ${place}`], NOBODY, 'hide', counter(place))),
  line(['vote elsewhere, asked for here'], NOBODY, 'hide', counter('here')),
];

const ORGANISER: readonly Role[] = ['organiser here'];
const events: ObjectName[] = ['published event here', 'published event elsewhere'];
const eventDrafts: ObjectName[] = ['draft event here', 'draft event elsewhere'];
const ofOrganiser = [
  line(['verified organisation here'], ORGANISER, 'hide'),
  line(['verified organisation elsewhere'], NOBODY, 'hide'),
];
const ofEventOrganiser = [
  line(['draft event here', 'published event here'], ORGANISER, 'hide'),
  line(['draft event elsewhere', 'published event elsewhere'], NOBODY, 'hide'),
];
const ofOrganiserOnTheDay = [
  line(['published event here'], ORGANISER, 'hide'),
  line(['published event elsewhere'], NOBODY, 'hide'),
];
const ofVolunteers = [line(events, PERSONS)];
const ofOrganisationOffice = [
  ...PLACES.map((place) => line([`asked organisation ${place}`], office(place))),
  line(['organisation elsewhere, asked for here'], NOBODY, 'hide', office('here')),
];

export const POLICY: Readonly<Record<EndpointName, readonly Line[]>> = {
  'session.read': forAll,
  'session.end': forAll,
  'sign-in.request': forAll,
  'sign-in.redeem-code': forAll,
  'sign-in.redeem-link': forAll,
  'registration.complete': [line(['nothing in particular'], ['newcomer'])],

  'me.read': forPersons,
  'me.change': forPersons,
  'me.sessions': forPersons,
  'me.end-session': [line(['own session'], PERSONS), line(['foreign session'], NOBODY, 'quiet')],
  'me.request-email-change': forPersons,
  'me.confirm-email-change': forPersons,
  'me.export': forPersons,
  'me.erase': forPersons,
  'me.notices': forPersons,
  'me.read-notices': forPersons,

  'territory.read': forAll,
  'home.read': forAll,
  'municipalities.read': [line(['municipality here', 'municipality elsewhere'], EVERYONE)],
  'municipalities.change-rules': ofOffice,

  'roles.list': ofOffice,
  'roles.grant': ofOffice,
  'roles.revoke': [
    ...PLACES.map((place) => line([`grant ${place}`], office(place))),
    line(['grant elsewhere, asked for here'], NOBODY, 'hide', office('here')),
  ],
  'federation-roles.list': forPlatform,
  'federation-roles.grant': forPlatform,
  'federation-roles.revoke': [
    line(['federation grant', 'administrator grant'], PLATFORM),
    line(['grant here', 'grant elsewhere'], NOBODY, 'hide', PLATFORM),
  ],
  'clerk.find-people': ofCounter,
  'clerk.register-person': ofCounter,
  'clerk.change-email': [
    ...PLACES.map((place) => line([`resident ${place}`], counter(place))),
    line(['resident elsewhere, asked for here'], NOBODY, 'hide', counter('here')),
  ],

  'clerk.find-by-code': ofCounter,
  'clerk.prove-residence': [
    ...PLACES.map((place) => line([`resident ${place}`], counter(place))),
    line(['resident elsewhere, asked for here'], NOBODY, 'hide', counter('here')),
  ],
  'office-roll.import': ofOffice,
  'my-residence.read': forPersons,
  'my-residence.start-eid': forPersons,

  'desk-votes.look': ofVoteCounter,
  'desk-votes.enter': ofVoteCounter,
  'paper.list': ofVoteCounter,
  'paper.open': ofVoteCounter,
  'paper.read': ofVoteCounter,
  'paper.key': ofVoteCounter,
  'paper.withdraw': ofVoteCounter,

  'calls.list': forAll,
  'ideas.list': forAll,
  'ideas.map': forAll,
  'ideas.similar': forAll,
  'ideas.read': readable,
  'ideas.versions': readable,
  'ideas.add-support': supportable,
  'ideas.withdraw-support': supportable,

  'my-ideas.list': forPersons,
  'my-ideas.start': forPersons,
  'my-ideas.read': ofAuthors,
  'my-ideas.save': ofAuthors,
  'my-ideas.versions': ofAuthors,
  'my-ideas.submit': ofAuthors,
  'my-ideas.withdraw': ofAuthors,
  'my-ideas.appeal': ofAuthors,
  'my-ideas.add-file': ofAuthors,
  'my-ideas.describe-file': [...ofAuthors, line(['file of another idea'], NOBODY, 'hide')],
  'my-ideas.remove-file': [...ofAuthors, line(['file of another idea'], NOBODY, 'hide')],
  'my-ideas.invite': ofFirstAuthor,
  'my-ideas.withdraw-invitation': ofFirstAuthor,
  'invitations.list': forPersons,
  'invitations.answer': [line(['own invitation'], PERSONS), line(['foreign invitation'], NOBODY, 'hide')],

  'cases.list': [line(['nothing in particular'], PLACES.flatMap(desk))],
  'cases.read': ofDesk,
  'cases.claim': ofDesk,
  'cases.release': ofDesk,
  'cases.decide': ofDesk,

  'feasibility.list': PLACES.map((place) => line([`municipality ${place}`], officials(place))),
  'feasibility.read': ofFeasibility(officials),
  'feasibility.take-up': ofFeasibility(office),
  'feasibility.assign': ofFeasibility(office),
  'feasibility.relieve': ofFeasibility(office),
  'feasibility.save': ofFeasibility(officials),
  'feasibility.decide': ofFeasibility(deciders),
  'feasibility.appeal': ofFeasibility(deciders),
  'feasibility.bring-back': ofFeasibility(office),

  'votes.list': forAll,
  'votes.read': ofVoters(EVERYONE),
  'votes.incidents': ofVoters(EVERYONE),
  'votes.configuration': ofVoters(EVERYONE),
  'votes.log': ofVoters(EVERYONE),
  'votes.proof': ofVoters(EVERYONE),
  // Who casts is not looked at: whoever brings a cookie is sent away, whoever brings none is judged by the envelope alone.
  'votes.cast': [line(announced, ['visitor'], 'deny', []), line(drafts, NOBODY, 'hide', ['visitor'])],
  // No result is public yet: what is announced and what is a draft look the same.
  'votes.result': [line([...announced, ...drafts], NOBODY, 'hide', EVERYONE)],
  // What is withheld belongs to a result, and none is public yet.
  'votes.withheld': [line([...announced, ...drafts], NOBODY, 'hide', ['auditor'])],
  'my-votes.read': ofVoters(PERSONS),
  'my-votes.token': ofVoters(PERSONS),
  'my-votes.open-ballot': ofVoters(PERSONS),
  'office-votes.list': ofOffice,
  'office-votes.start': ofOffice,
  'office-votes.read': ofVoteOffice,
  'office-votes.change': ofVoteOffice,
  'office-votes.keep-shares': ofVoteOffice,
  'office-votes.announce': ofVoteOffice,
  'office-votes.propose-act': ofVoteOffice,
  'office-votes.confirm-act': ofVoteOffice,
  'office-votes.withdraw-act': ofVoteOffice,
  'office-votes.set-help-line': ofVoteOffice,
  'office-votes.report-incident': ofVoteOffice,
  'office-votes.add-to-incident': ofVoteOffice,
  'office-votes.closed': ofVoteOffice,
  'office-votes.bring-opening': ofVoteOffice,

  'events.list': forAll,
  'events.read': [line(events, EVERYONE), line(eventDrafts, NOBODY, 'hide', EVERYONE)],
  'shifts.list': forAll,
  'my-shifts.board': forPersons,
  'my-shifts.list': forPersons,
  'my-shifts.join': ofVolunteers,
  'my-shifts.join-with-guardian': ofVolunteers,
  'my-shifts.leave': ofVolunteers,
  'my-shifts.answer': ofVolunteers,
  'guardian.read': forAll,
  'guardian.consent': forAll,
  'guardian.refuse': forAll,
  'guardian.withdraw': forAll,
  'my-shifts.look-for-stand-in': ofVolunteers,
  'my-shifts.come-after-all': ofVolunteers,
  'stand-ins.read': forPersons,
  'stand-ins.take': forPersons,
  'my-calendar.read': forPersons,
  'my-calendar.open': forPersons,
  'my-calendar.close': forPersons,
  'my-organisations.list': forPersons,
  'my-organisations.ask': forPersons,
  'my-organisations.people': ofOrganiser,
  'my-organisations.add-person': ofOrganiser,
  'my-organisations.remove-person': ofOrganiser,
  'my-organisations.year': ofOrganiser,
  'my-events.list': ofOrganiser,
  'my-events.start': ofOrganiser,
  'my-events.read': ofEventOrganiser,
  'my-events.change': ofEventOrganiser,
  'my-events.publish': ofEventOrganiser,
  'my-events.call-off': ofEventOrganiser,
  'my-events.change-shift': ofOrganiserOnTheDay,
  'my-events.reword': ofEventOrganiser,
  // None of them has a place, so a pass is not there.
  'my-shifts.pass': [line(events, NOBODY, 'hide', PERSONS)],
  'my-shifts.agreement': [line(events, NOBODY, 'hide', PERSONS)],
  'guardian.agreement': forAll,
  'my-events.agreement': ofOrganiserOnTheDay,
  'passes.key': forAll,
  'my-events.supervision': ofEventOrganiser,
  'my-events.name-supervisors': ofOrganiserOnTheDay,
  'my-events.roster': ofEventOrganiser,
  'my-events.check-in': ofOrganiserOnTheDay,
  'my-events.attend': ofOrganiserOnTheDay,
  'my-events.undo-attendance': ofOrganiserOnTheDay,
  'my-events.let-in': ofOrganiserOnTheDay,
  'my-events.hours': ofEventOrganiser,
  'my-events.approve-hours': ofEventOrganiser,
  'my-events.correct-hours': ofOrganiserOnTheDay,
  'my-hours.list': forPersons,
  'my-hours.reference': forPersons,
  'office-organisations.list': ofOffice,
  'office-organisations.decide': ofOrganisationOffice,

  'audit.list': [line(['nothing in particular'], ['auditor', 'platform administrator'])],
};

/** Files are no operation of the contracts; what they show is as private as their idea. */
export const FILE_POLICY: readonly Line[] = [
  line(published, EVERYONE),
  ...PLACES.map((place) => {
    const authors = place === 'here' ? AUTHORS : NOBODY;
    return line(
      [
        `submitted idea ${place}`,
        `returned idea ${place}`,
        `refused idea ${place}`,
        `withdrawn idea ${place}`,
      ],
      [...authors, ...desk(place)],
      'hide',
      EVERYONE,
    );
  }),
  line(['draft idea here'], AUTHORS, 'hide', EVERYONE),
  line(['draft idea elsewhere'], NOBODY, 'hide', EVERYONE),
];

export function expected({ allow, others, askers }: Line, role: Role): Expected {
  if (allow.includes(role)) return 'allow';
  return askers.includes(role) ? others : 'deny';
}
