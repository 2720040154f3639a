import { someJury } from '@talka/testing';
import type { ApiUnderTest } from '../../testing/api-under-test.js';
import { MUNICIPALITIES, type Add, type Place } from './who.js';

/** A jury that looks for people of the whole region. */
export async function juryOf(api: ApiUnderTest, place: Place, add: Add): Promise<void> {
  const municipality = MUNICIPALITIES[place];
  const administrator = await api.person({ grants: [{ role: 'administrator', municipality }] });
  const body = someJury({ whoMay: 'region', title: `Parka žūrija ${place}` });
  const announced = await administrator.call('juries.announce', { params: { municipality }, body });
  if (announced.problem) throw new Error(`could not announce: ${announced.problem.code}`);
  add(`jury ${place}`, { municipality, number: announced.body.number });
}
