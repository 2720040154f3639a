import type { EndpointName } from '@talka/contracts';
import { EVERYONE, forAll, line, PERSONS, PLACES, type Line, type Place, type Role } from './who.js';

const itsOwn = (place: Place): Role[] => [`administrator ${place}`];
const forWhoVolunteers = [line(['jury here'], PERSONS)];

export const CALLS_POLICY = {
  'juries.list': forAll,
  'juries.read': [line(['jury here', 'jury elsewhere'], EVERYONE)],
  'juries.announce': PLACES.map((place) => line([`municipality ${place}`], itsOwn(place))),
  'juries.call-off': PLACES.map((place) => line([`jury ${place}`], itsOwn(place))),
  'juries.people': PLACES.map((place) => line([`jury ${place}`], itsOwn(place))),
  'my-jury.read': forWhoVolunteers,
  'my-jury.volunteer': forWhoVolunteers,
  'my-jury.withdraw': forWhoVolunteers,
  'my-jury.answer': forWhoVolunteers,
} satisfies Partial<Record<EndpointName, readonly Line[]>>;
