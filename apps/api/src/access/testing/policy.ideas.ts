import type { EndpointName } from '@talka/contracts';
import {
  AUTHORS,
  cases,
  deciders,
  desk,
  EVERYONE,
  forAll,
  forPersons,
  ideas,
  line,
  NOBODY,
  office,
  ofOffice,
  officials,
  PERSONS,
  PLACES,
  type Line,
  type ObjectName,
  type Place,
  type Role,
} from './who.js';

const published: ObjectName[] = ['published idea here', 'published idea elsewhere', 'idea of someone erased'];
const withdrawn: ObjectName[] = ['withdrawn idea here', 'withdrawn idea elsewhere'];
const readable = [line(published, EVERYONE), line(withdrawn, NOBODY, 'hide', EVERYONE)];
const supportable = [line(published, PERSONS), line(withdrawn, NOBODY, 'hide')];

const ofNoSuggestion = [line([...published, ...withdrawn], NOBODY, 'hide')];

const ofMerging = [
  line(['published idea here'], AUTHORS),
  line(['published idea elsewhere', 'idea of someone erased'], NOBODY),
  line(withdrawn, NOBODY, 'hide'),
];

const hiddenComment = line(['comment on a withdrawn idea'], NOBODY, 'hide');
const ofWhoSaidIt = [line(['own comment'], PERSONS), line(['foreign comment'], NOBODY), hiddenComment];

const ofWhoSaidItAlone = [line(['own comment'], PERSONS), line(['foreign comment'], NOBODY, 'hide')];

const nobodys = line([...ideas('elsewhere'), 'idea of someone erased'], NOBODY, 'hide');
const ofAuthors = [line(ideas('here'), AUTHORS, 'hide'), nobodys];
const ofFirstAuthor = [line(ideas('here'), ['author'], 'hide'), nobodys];
// Another town's desk is told that the case does not exist; who sits at no desk, that desks are not theirs.
const ofDesk = PLACES.map((place) => line(cases(place), desk(place), 'hide', PLACES.flatMap(desk)));
const ofFeasibility = (roles: (place: Place) => Role[]) => [
  ...PLACES.map((place) => line([`published idea ${place}`], roles(place))),
  line(['withdrawn idea here', 'idea elsewhere, asked for here'], NOBODY, 'hide', roles('here')),
];

// Their ideas were never chosen, so there is no plan, and no step of it.
const ofNoStep = [
  ...PLACES.map((place) => line([`published idea ${place}`], NOBODY, 'hide', office(place))),
  line(['withdrawn idea here', 'idea elsewhere, asked for here'], NOBODY, 'hide', office('here')),
];

// Nobody has drafted an answer to them.
const ofNoDraft = [
  ...PLACES.map((place) => line([`published idea ${place}`], NOBODY, 'hide', deciders(place))),
  line(['withdrawn idea here', 'idea elsewhere, asked for here'], NOBODY, 'hide', deciders('here')),
];

/** Of ideas, and of what desks and offices decide on them. */
export const IDEA_POLICY = {
  'calls.list': forAll,
  'ideas.list': forAll,
  'ideas.map': forAll,
  'ideas.similar': forAll,
  'ideas.read': readable,
  'ideas.versions': readable,
  'ideas.add-support': supportable,
  'ideas.withdraw-support': supportable,
  'ideas.follow': supportable,
  'ideas.unfollow': supportable,

  'merges.list': supportable,
  // There is no idea of the number they name, and others than the authors do not come so far.
  'merges.propose': ofMerging,
  'merges.consent': ofNoSuggestion,
  'merges.decline': ofNoSuggestion,
  'merges.withdraw': ofNoSuggestion,
  'suggestions.list': supportable,
  'suggestions.send': supportable,
  // Nobody has suggested anything to them.
  'suggestions.accept': ofNoSuggestion,
  'suggestions.decline': ofNoSuggestion,
  'suggestions.withdraw': ofNoSuggestion,

  'proof-of-work.ask': forAll,
  'transparency.read': forAll,
  'reports.send': [
    line(['comment here'], EVERYONE),
    line(['comment on a withdrawn idea'], NOBODY, 'hide', EVERYONE),
  ],
  'reports.read': [line(['report here'], EVERYONE)],
  'my-comments.read': ofWhoSaidItAlone,
  'my-comments.appeal': ofWhoSaidItAlone,
  'comments.list': readable,
  'comments.people': supportable,
  'comments.write': supportable,
  'comments.answers': [
    line(['comment here'], EVERYONE),
    line(['comment on a withdrawn idea'], NOBODY, 'hide', EVERYONE),
  ],
  'comments.add-support': [line(['comment here'], PERSONS), hiddenComment],
  'comments.withdraw-support': [line(['comment here'], PERSONS), hiddenComment],
  'comments.reword': ofWhoSaidIt,
  'comments.withdraw': ofWhoSaidIt,

  'my-picks.list': forPersons,
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

  'ideas.work': readable,
  'works.photos': ofOffice,
  'cases.declare-close': ofDesk,
  'misuse.read': PLACES.map((place) => line([`municipality ${place}`], deciders(place))),
  'misuse.warn': PLACES.map((place) => line([`resident ${place}`], deciders(place))),
  'misuse.suspend': PLACES.map((place) => line([`resident ${place}`], deciders(place))),
  // Nobody has been suspended.
  'misuse.decide': PLACES.map((place) => line([`municipality ${place}`], NOBODY, 'hide', deciders(place))),
  'my-measures.list': forPersons,
  'my-measures.appeal': [line(['municipality here'], NOBODY, 'hide')],
  'my-recusals.list': forPersons,
  // Of somebody else's, or of none, nothing is told, and nothing changed.
  'my-recusals.withdraw': [line(['open case here'], PERSONS)],
  'pool.read': ofOffice,
  'pool.share': ofOffice,
  'pool.leave': ofOffice,
  'my-duty.read': [line(['nothing in particular'], PLACES.flatMap(desk))],
  'my-duty.be-away': [line(['nothing in particular'], PLACES.flatMap(desk))],
  // What is not theirs to take back changes nothing.
  'my-duty.be-back': [line(['open case here'], PLACES.flatMap(desk))],
  'my-duty.ask-swap': [line(['resident here'], PLACES.flatMap(desk))],
  // Nobody has asked anybody to swap.
  'my-duty.answer-swap': [line(['open case here'], NOBODY, 'hide', PLACES.flatMap(desk))],
  'my-duty.take-back-swap': [line(['open case here'], NOBODY, 'hide', PLACES.flatMap(desk))],
  'reason-templates.list': ofOffice,
  'reason-templates.keep': ofOffice,
  'reason-templates.drop': ofOffice,
  'works.decide-photo': PLACES.map((place) => line([`municipality ${place}`], NOBODY, 'hide', office(place))),
  'works.list': ofOffice,
  'works.open': ofFeasibility(office),
  'ideas.answers': readable,
  'answers.list': ofFeasibility(deciders),
  'answers.draft': ofFeasibility(deciders),
  'answers.rewrite': ofNoDraft,
  'answers.drop': ofNoDraft,
  'answers.publish': ofNoDraft,
  'ideas.delivery': readable,
  'works.save-delivery': ofFeasibility(office),
  'works.plan': ofFeasibility(office),
  'works.deliver': ofFeasibility(office),
  'works.drop': ofNoStep,
  'works.done': ofNoStep,
  'works.delay': ofNoStep,
  'works.add-photo': ofNoStep,
  'feasibility.list': PLACES.map((place) => line([`municipality ${place}`], officials(place))),
  'feasibility.read': ofFeasibility(officials),
  'feasibility.take-up': ofFeasibility(office),
  'feasibility.assign': ofFeasibility(office),
  'feasibility.relieve': ofFeasibility(office),
  'feasibility.save': ofFeasibility(officials),
  'feasibility.decide': ofFeasibility(deciders),
  'feasibility.appeal': ofFeasibility(deciders),
  'feasibility.bring-back': ofFeasibility(office),
} satisfies Partial<Record<EndpointName, readonly Line[]>>;

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
