import type { EndpointName } from '@talka/contracts';
import { EVERYONE, forAll, line, office, ofOffice, PERSONS, PLACES, type Line } from './who.js';

const ofJury = PLACES.map((place) => line([`jury ${place}`], office(place)));
const forWhoVolunteers = [line(['jury here'], PERSONS)];

export const CALLS_POLICY = {
  'indicators.read': [line(['group of indicators'], EVERYONE)],
  'juries.list': forAll,
  'juries.read': [line(['jury here', 'jury elsewhere'], EVERYONE)],
  'juries.announce': ofOffice,
  'juries.call-off': ofJury,
  'juries.people': ofJury,
  'my-jury.read': forWhoVolunteers,
  'my-jury.volunteer': forWhoVolunteers,
  'my-jury.withdraw': forWhoVolunteers,
  'my-jury.answer': forWhoVolunteers,
} satisfies Partial<Record<EndpointName, readonly Line[]>>;
