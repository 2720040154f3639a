import type { EndpointName } from '@talka/contracts';
import { EVERYONE, forAll, forPersons, line, PLACES, type Line, type Place, type Role } from './who.js';

/** A municipality speaks through its own people: who runs the platform does not speak for it. */
const itsOwn = (place: Place): Role[] => [`administrator ${place}`];
const ofPlaces = (object: 'municipality' | 'joint decision') =>
  PLACES.map((place) => line([`${object} ${place}`], itsOwn(place)));
const ofPartnership = [line(['asked partner'], ['coordinator'])];

export const PARTNERSHIP_POLICY = {
  'open-data.list': forAll,
  'heritage.places': forAll,
  'heritage.place': [line(['heritage place'], EVERYONE)],
  'heritage.routes': forAll,
  'heritage.route': [line(['heritage route'], EVERYONE)],
  'partners.list': forAll,
  'my-partners.list': forPersons,
  'my-partners.ask': forPersons,
  'my-partners.take-back': [line(['asked partner'], ['author'], 'hide')],
  'federation-partners.list': [line(['nothing in particular'], ['coordinator'])],
  'federation-partners.sign': ofPartnership,
  'federation-partners.decline': ofPartnership,
  'federation-partners.part': ofPartnership,
  'joint-decisions.list': forAll,
  'joint-decisions.read': [line(['joint decision here', 'joint decision elsewhere'], EVERYONE)],
  'joint-decisions.propose': ofPlaces('municipality'),
  'joint-decisions.remark': ofPlaces('joint decision'),
  'joint-decisions.speak': ofPlaces('joint decision'),
  'joint-decisions.take-back': ofPlaces('joint decision'),
  'joint-decisions.withdraw': ofPlaces('joint decision'),
  'joint-decisions.minute': [line(['joint decision here'], ['coordinator'])],
} satisfies Partial<Record<EndpointName, readonly Line[]>>;
