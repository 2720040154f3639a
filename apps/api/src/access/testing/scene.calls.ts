import { someJury, someOpenCall, type Actor } from '@talka/testing';
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

/** An open call of the whole region that the office's own resident scores. */
export async function openCallOf(api: ApiUnderTest, place: Place, juror: Actor, add: Add): Promise<void> {
  const municipality = MUNICIPALITIES[place];
  const administrator = await api.person({ grants: [{ role: 'administrator', municipality }] });
  const body = someOpenCall({ title: `Sienu gleznojumi ${place}` });
  const announced = await administrator.call('open-calls.announce', { params: { municipality }, body });
  if (announced.problem) throw new Error(`could not announce: ${announced.problem.code}`);
  const params = { municipality, number: announced.body.number };
  await administrator.call('open-calls.appoint', { params, body: { email: String(juror.email) } });
  add(`open call ${place}`, {
    ...{ ...params, juror: 1, application: 1, field: 'skice' },
    file: '0190a000-0000-4000-8000-000000000004',
  });
}
