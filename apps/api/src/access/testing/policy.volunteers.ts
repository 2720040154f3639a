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

const MANAGER: readonly Role[] = ['organiser here'];
const COORDINATOR: readonly Role[] = [...MANAGER, 'organising coordinator here'];
const TEAM: readonly Role[] = [...COORDINATOR, 'gate here'];
/** Whoever does not act for the organisation at all: to them it is not there. Of its own people, some may not. */
const STRANGERS = PERSONS.filter((role) => !TEAM.includes(role));
const events: ObjectName[] = ['published event here', 'published event elsewhere'];
const eventDrafts: ObjectName[] = ['draft event here', 'draft event elsewhere'];
const ofOrganiser = (may: readonly Role[]) => [
  line(['verified organisation here'], may, 'hide', STRANGERS),
  line(['verified organisation elsewhere'], NOBODY, 'hide'),
];
const ofEventOrganiser = (may: readonly Role[]) => [
  line(['draft event here', 'published event here'], may, 'hide', STRANGERS),
  line(['draft event elsewhere', 'published event elsewhere'], NOBODY, 'hide'),
];
const ofOrganiserOnTheDay = (may: readonly Role[]) => [
  line(['published event here'], may, 'hide', STRANGERS),
  line(['published event elsewhere'], NOBODY, 'hide'),
];
const ofVolunteers = [line(events, PERSONS)];
const ofOrganisationOffice = [
  ...PLACES.map((place) => line([`asked organisation ${place}`], office(place))),
  line(['organisation elsewhere, asked for here'], NOBODY, 'hide', office('here')),
];

const bars: ObjectName[] = ['bar here', 'bar elsewhere'];
const ofBarOffice = [
  ...PLACES.map((place) => line([`bar ${place}`], office(place))),
  line(['bar elsewhere, asked for here'], NOBODY, 'hide', office('here')),
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
  'my-shifts.say-answers': ofVolunteers,
  'my-shifts.fill-in': ofVolunteers,
  'my-shifts.leave': ofVolunteers,
  'my-shifts.give-up': ofVolunteers,
  'my-shifts.answer': ofVolunteers,
  'guardian.read': forAll,
  'guardian.consent': forAll,
  'guardian.refuse': forAll,
  'guardian.withdraw': forAll,
  'my-shifts.look-for-stand-in': ofVolunteers,
  'my-shifts.come-after-all': ofVolunteers,
  'stand-ins.read': forPersons,
  'stand-ins.take': forPersons,
  'my-shifts.together': ofVolunteers,
  'my-shifts.gather': ofVolunteers,
  'my-shifts.join-together': ofVolunteers,
  'my-shifts.leave-together': ofVolunteers,
  'my-shifts.part': ofVolunteers,
  'together.read': forPersons,
  'together.come': forPersons,
  'my-calendar.read': forPersons,
  'my-calendar.open': forPersons,
  'my-calendar.close': forPersons,
  'my-help.read': forPersons,
  'my-help.choose': forPersons,
  'my-help.answer': forPersons,
  'my-help.ask-again': forPersons,
  'help.read': forAll,
  'help.answer': forAll,
  'my-events.notices': ofOrganiserOnTheDay(COORDINATOR),
  'my-events.help': ofEventOrganiser(COORDINATOR),
  'my-events.ask-for-help': ofOrganiserOnTheDay(COORDINATOR),
  'my-events.stop-asking': ofOrganiserOnTheDay(COORDINATOR),
  'my-organisations.list': forPersons,
  'my-organisations.ask': forPersons,
  'my-organisations.people': ofOrganiser(TEAM),
  'my-organisations.add-person': ofOrganiser(MANAGER),
  'my-organisations.change-role': ofOrganiser(MANAGER),
  'my-organisations.remove-person': ofOrganiser(MANAGER),
  'my-organisations.year': ofOrganiser(COORDINATOR),
  'my-events.list': ofOrganiser(TEAM),
  'my-events.start': ofOrganiser(COORDINATOR),
  'my-events.read': ofEventOrganiser(COORDINATOR),
  'my-events.change': ofEventOrganiser(COORDINATOR),
  'my-events.publish': ofEventOrganiser(COORDINATOR),
  'my-events.call-off': ofEventOrganiser(MANAGER),
  'my-events.take-place-back': ofOrganiserOnTheDay(COORDINATOR),
  'my-events.bar': ofOrganiserOnTheDay(MANAGER),
  'my-events.change-shift': ofOrganiserOnTheDay(COORDINATOR),
  'my-events.reword': ofEventOrganiser(COORDINATOR),
  'my-events.photos': ofEventOrganiser(COORDINATOR),
  'my-events.add-photo': ofEventOrganiser(COORDINATOR),
  // Their events carry out no idea, so there is no photo.
  'my-events.describe-photo': [
    line(['published event here'], NOBODY, 'hide', [...STRANGERS, ...COORDINATOR]),
    line(['published event elsewhere'], NOBODY, 'hide'),
  ],
  'my-events.extend': ofEventOrganiser(COORDINATOR),
  'my-events.remove-shift': ofOrganiserOnTheDay(COORDINATOR),
  'my-events.remove-role': ofEventOrganiser(COORDINATOR),
  'my-events.change-questions': ofEventOrganiser(COORDINATOR),
  'my-events.try-needs': ofEventOrganiser(COORDINATOR),
  'my-events.change-needs': ofEventOrganiser(COORDINATOR),
  // None of them has a place, so a pass is not there.
  'my-shifts.pass': [line(events, NOBODY, 'hide', PERSONS)],
  'my-shifts.agreement': [line(events, NOBODY, 'hide', PERSONS)],
  'guardian.agreement': forAll,
  'my-events.agreement': ofOrganiserOnTheDay(COORDINATOR),
  'passes.key': forAll,
  'my-care.read': [line([...events, ...eventDrafts], PERSONS)],
  'my-care.say': [line(events, PERSONS), line(eventDrafts, NOBODY, 'hide', PERSONS)],
  'my-care.forget': [line(events, PERSONS), line(eventDrafts, NOBODY, 'hide', PERSONS)],
  'my-events.care': ofEventOrganiser(COORDINATOR),
  'my-events.look-at-care': ofOrganiserOnTheDay(MANAGER),
  'my-events.messages': ofEventOrganiser(COORDINATOR),
  'my-events.write': ofEventOrganiser(COORDINATOR),
  'my-shifts.messages': forPersons,
  'my-events.supervision': ofEventOrganiser(TEAM),
  'my-events.name-supervisors': ofOrganiserOnTheDay(COORDINATOR),
  'my-events.roster': ofEventOrganiser(TEAM),
  'my-events.roster-sheet': ofOrganiserOnTheDay(TEAM),
  'my-events.check-in': ofOrganiserOnTheDay(TEAM),
  'my-events.see-training': ofOrganiserOnTheDay(COORDINATOR),
  'my-events.take-training-back': ofOrganiserOnTheDay(COORDINATOR),
  'my-events.attend': ofOrganiserOnTheDay(TEAM),
  'my-events.undo-attendance': ofOrganiserOnTheDay(TEAM),
  'my-events.let-in': ofOrganiserOnTheDay(TEAM),
  'my-events.hours': ofEventOrganiser(COORDINATOR),
  'my-events.approve-hours': ofEventOrganiser(COORDINATOR),
  'my-events.correct-hours': ofOrganiserOnTheDay(COORDINATOR),
  'my-abilities.read': forPersons,
  'my-abilities.say': forPersons,
  'my-hours.list': forPersons,
  'my-hours.reference': forPersons,
  'my-bars.list': forPersons,
  // None of them is barred, so a bar is not there.
  'my-bars.object': [line(bars, NOBODY, 'hide', PERSONS)],
  'office-bars.list': ofOffice,
  'office-bars.set': ofOffice,
  'office-bars.decide': ofBarOffice,
  'office-organisations.list': ofOffice,
  'office-organisations.decide': ofOrganisationOffice,
} satisfies Partial<Record<EndpointName, readonly Line[]>>;
