import type { EndpointName } from '@talka/contracts';
import { EVERYONE, forPersons, line, NOBODY, office, ofOffice, PLACES, type Line } from './who.js';

/** The one here is the author's; whoever else asks learns as much as of one that never was. */
const ofHolder = [
  line(['certificate here'], ['author'], 'hide'),
  line(['certificate elsewhere'], NOBODY, 'hide'),
];
const ofWhoeverHasTheCode = [line(['certificate here', 'certificate elsewhere'], EVERYONE)];

/** Of certificates. */
export const CERTIFICATE_POLICY = {
  'my-certificates.list': forPersons,
  'my-certificates.ask': forPersons,
  'my-certificates.paper': ofHolder,
  'my-certificates.badge': ofHolder,
  'my-certificates.european': ofHolder,
  'my-certificates.show': ofHolder,
  'my-certificates.rename': ofHolder,
  'my-certificates.reflect': ofHolder,
  'my-certificates.reflection-sheet': ofHolder,
  'verify.read': ofWhoeverHasTheCode,
  'verify.name': ofWhoeverHasTheCode,
  'office-certificates.list': ofOffice,
  'office-certificates.find': ofOffice,
  'office-certificates.revoke-batch': [
    ...PLACES.map((place) => line([`certificate ${place}`], office(place))),
    line(['certificate elsewhere, asked for here'], NOBODY, 'hide', office('here')),
  ],
  'office-certificates.revoke': [
    ...PLACES.map((place) => line([`certificate ${place}`], office(place))),
    line(['certificate elsewhere, asked for here'], NOBODY, 'hide', office('here')),
  ],
  'office-certificates.change-key': ofOffice,
} satisfies Partial<Readonly<Record<EndpointName, readonly Line[]>>>;
