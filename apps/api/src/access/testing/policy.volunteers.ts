import type { EndpointName } from '@talka/contracts';
import {
  EVERYONE,
  forAll,
  forPersons,
  line,
  NOBODY,
  office,
  ofOffice,
  PERSONS,
  PLACES,
  type Line,
  type ObjectName,
  type Role,
} from './who.js';

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

/** Of organisations, events, and whoever comes to them. */
export const VOLUNTEERING_POLICY = {
  'events.list': forAll,
  'events.read': [line(events, EVERYONE), line(eventDrafts, NOBODY, 'hide', EVERYONE)],
  'shifts.list': forAll,
  'my-shifts.board': forPersons,
  'my-shifts.list': forPersons,
  'my-shifts.join': ofVolunteers,
  'my-shifts.join-with-guardian': ofVolunteers,
  'my-shifts.fill-in': ofVolunteers,
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
  'my-events.extend': ofEventOrganiser,
  'my-events.remove-shift': ofOrganiserOnTheDay,
  'my-events.remove-role': ofEventOrganiser,
  // None of them has a place, so a pass is not there.
  'my-shifts.pass': [line(events, NOBODY, 'hide', PERSONS)],
  'my-shifts.agreement': [line(events, NOBODY, 'hide', PERSONS)],
  'guardian.agreement': forAll,
  'my-events.agreement': ofOrganiserOnTheDay,
  'passes.key': forAll,
  'my-events.messages': ofEventOrganiser,
  'my-events.write': ofEventOrganiser,
  'my-shifts.messages': forPersons,
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
  'my-abilities.read': forPersons,
  'my-abilities.say': forPersons,
  'my-hours.list': forPersons,
  'my-hours.reference': forPersons,
  'office-organisations.list': ofOffice,
  'office-organisations.decide': ofOrganisationOffice,
} satisfies Partial<Record<EndpointName, readonly Line[]>>;
