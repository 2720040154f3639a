import type { EndpointName } from '@talka/contracts';
import {
  EVERYONE,
  forAll,
  forPersons,
  line,
  PERSONS,
  office,
  ofOffice,
  PLACES,
  type Line,
  type Place,
  type Role,
} from './who.js';

/** An office acts on what its municipality has planned. */
const ofPlanner = PLACES.map((place) => line([`programme event ${place}`], office(place)));
/** Who is asked to carry an event is the other municipality; it answers through its own people alone. */
const itsOwn = (place: Place): Role[] => [`administrator ${place}`];

export const PROGRAMME_POLICY = {
  'programme-events.list': forAll,
  'programme-events.read': [line(['programme event here', 'programme event elsewhere'], EVERYONE)],
  'my-programme.list': forPersons,
  'my-programme.save': [line(['programme event here', 'programme event elsewhere'], PERSONS)],
  'my-programme.drop': [line(['programme event here', 'programme event elsewhere'], PERSONS)],
  'office-programme.clashes': ofOffice,
  'office-programme.list': ofOffice,
  'office-programme.import': ofOffice,
  'office-programme.read': ofPlanner,
  'office-programme.plan': ofOffice,
  'office-programme.change': ofPlanner,
  'office-programme.publish': ofPlanner,
  'office-programme.cancel': ofPlanner,
  'office-programme.answer': PLACES.map((place) =>
    line([`programme event asked of ${place}`], itsOwn(place)),
  ),
} satisfies Partial<Record<EndpointName, readonly Line[]>>;
