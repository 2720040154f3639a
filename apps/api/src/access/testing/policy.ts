import type { EndpointName } from '@talka/contracts';
import { CERTIFICATE_POLICY } from './policy.certificates.js';
import { IDEA_POLICY } from './policy.ideas.js';
import { CALLS_POLICY } from './policy.calls.js';
import { OPEN_CALLS_POLICY } from './policy.open-calls.js';
import { PARTNERSHIP_POLICY } from './policy.partnership.js';
import { PROGRAMME_POLICY } from './policy.programme.js';
import { REGISTER_POLICY } from './policy.registers.js';
import { VOLUNTEERING_POLICY } from './policy.volunteers.js';
import { WORKSHOP_POLICY } from './policy.workshops.js';
import { VOTING_POLICY } from './policy.voting.js';
import {
  counter,
  EVERYONE,
  forAll,
  forPersons,
  forPlatform,
  line,
  NOBODY,
  ofCounter,
  office,
  ofOffice,
  PERSONS,
  PLACES,
  PLATFORM,
  type Line,
} from './who.js';

/** Of somebody else's municipality, as of none. */
const ofLetters = [
  ...PLACES.map((place) => line([`letter ${place}`], office(place))),
  line(['letter elsewhere, asked for here'], NOBODY, 'hide', office('here')),
];

/** Who may do what, beside what its domains say of themselves. */
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
  'municipalities.account': [line(['municipality here', 'municipality elsewhere'], EVERYONE)],
  'municipalities.change-rules': ofOffice,

  'news.ask': [line(['municipality here', 'municipality elsewhere'], EVERYONE)],
  'news.confirm': forAll,
  'my-news.read': forPersons,
  'my-news.follow': [line(['municipality here', 'municipality elsewhere'], PERSONS)],
  'my-news.stop': [line(['municipality here', 'municipality elsewhere'], PERSONS)],
  'news-link.read': forAll,
  'news-link.stop': forAll,
  'letters.list': ofOffice,
  'letters.count': ofOffice,
  'letters.draft': ofOffice,
  'letters.read': ofLetters,
  'letters.save': ofLetters,
  'letters.drop': ofLetters,
  'letters.try': ofLetters,
  'letters.start': ofLetters,
  'letters.steer': ofLetters,

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
  'my-mail.read': forPersons,
  'my-mail.choose': forPersons,
  'my-push.read': forPersons,
  'my-push.add': forPersons,
  // Of somebody else's, or of none, nothing happens.
  'my-push.remove': [line(['register here'], PERSONS)],
  'mail-link.read': forAll,
  'mail-link.choose': forAll,
  'my-residence.read': forPersons,
  'my-residence.start-eid': forPersons,

  'audit.list': [line(['nothing in particular'], ['auditor', 'platform administrator'])],
  ...IDEA_POLICY,
  ...VOTING_POLICY,
  ...VOLUNTEERING_POLICY,
  ...REGISTER_POLICY,
  ...CERTIFICATE_POLICY,
  ...WORKSHOP_POLICY,
  ...PARTNERSHIP_POLICY,
  ...PROGRAMME_POLICY,
  ...CALLS_POLICY,
  ...OPEN_CALLS_POLICY,
};
