import type { EndpointName } from '@talka/contracts';
import { EVERYONE, forAll, forPersons, line, office, ofOffice, PERSONS, PLACES, type Line } from './who.js';

const ofCall = PLACES.map((place) => line([`open call ${place}`], office(place)));
const forWhoApplies = [line(['open call here'], PERSONS)];
/** The call here has one juror: nobody else learns that there is something to score. */
const forJurors = [line(['open call here'], ['resident'], 'hide')];

export const OPEN_CALLS_POLICY = {
  'open-calls.list': forAll,
  'open-calls.read': [line(['open call here', 'open call elsewhere'], EVERYONE)],
  'open-calls.announce': ofOffice,
  'open-calls.change': ofCall,
  'open-calls.call-off': ofCall,
  'open-calls.desk': ofCall,
  'open-calls.appoint': ofCall,
  'open-calls.dismiss': ofCall,
  'open-calls.close-round': ofCall,
  'open-calls.decide': ofCall,
  'open-calls.answer-report': ofCall,
  'my-applications.list': forPersons,
  'my-applications.read': forWhoApplies,
  'my-applications.save': forWhoApplies,
  'my-applications.hand-in': forWhoApplies,
  'my-applications.withdraw': forWhoApplies,
  'my-applications.add-file': forWhoApplies,
  'my-applications.remove-file': forWhoApplies,
  'my-applications.report': forWhoApplies,
  'my-scoring.list': forPersons,
  'my-scoring.read': forJurors,
  'my-scoring.declare': forJurors,
  'my-scoring.score': forJurors,
} satisfies Partial<Record<EndpointName, readonly Line[]>>;
