import type { EndpointName } from '@talka/contracts';
import {
  counter,
  EVERYONE,
  forAll,
  line,
  NOBODY,
  office,
  ofOffice,
  PERSONS,
  PLACES,
  type Line,
  type ObjectName,
  type Place,
  type Role,
} from './who.js';

const votes = (place: Place): ObjectName[] => [`draft vote ${place}`, `announced vote ${place}`];
const announced: ObjectName[] = ['announced vote here', 'announced vote elsewhere'];
const drafts: ObjectName[] = ['draft vote here', 'draft vote elsewhere'];
const ofVoters = (askers: readonly Role[]) => [line(announced, askers), line(drafts, NOBODY, 'hide', askers)];
const ofVoteOffice = [
  ...PLACES.map((place) => line(votes(place), office(place))),
  line(['vote elsewhere, asked for here'], NOBODY, 'hide', office('here')),
];
const ofVoteCounter = [
  ...PLACES.map((place) => line([`announced vote ${place}`], counter(place))),
  ...PLACES.map((place) => line([`draft vote ${place}`], NOBODY, 'hide', counter(place))),
  line(['vote elsewhere, asked for here'], NOBODY, 'hide', counter('here')),
];

/** Of votes, their office, and paper at the desk. */
export const VOTING_POLICY = {
  'desk-votes.look': ofVoteCounter,
  'desk-votes.enter': ofVoteCounter,
  'paper.list': ofVoteCounter,
  'paper.open': ofVoteCounter,
  'paper.read': ofVoteCounter,
  'paper.key': ofVoteCounter,
  'paper.withdraw': ofVoteCounter,

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
} satisfies Partial<Record<EndpointName, readonly Line[]>>;
