import { announcedEvent } from '@talka/testing';
import type { ApiUnderTest } from '../../testing/api-under-test.js';
import { MUNICIPALITIES, type Add, type Place } from './who.js';

/** An announced event of each municipality, which the other is asked to carry too. */
export async function programmeEventsOf(api: ApiUnderTest, place: Place, add: Add): Promise<void> {
  const municipality = MUNICIPALITIES[place];
  const other: Place = place === 'here' ? 'elsewhere' : 'here';
  const administrator = await api.person({ grants: [{ role: 'administrator', municipality }] });
  const number = await announcedEvent(administrator, municipality, { asked: [MUNICIPALITIES[other]] });
  add(`programme event ${place}`, { municipality, number });
  add(`programme event asked of ${other}`, { municipality: MUNICIPALITIES[other], number });
}
