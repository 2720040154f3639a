import { heldWorkshop, preparedDevice, type Actor } from '@talka/testing';
import type { ApiUnderTest } from '../../testing/api-under-test.js';
import type { Add } from './who.js';

/** A workshop in its first session, with somebody in it and a device its leader marks on. */
export async function registersOf(api: ApiUnderTest, leader: Actor, add: Add): Promise<void> {
  const learner = await api.person();
  const held = await heldWorkshop(api.database, { leaders: [{ who: leader }], learners: [learner] });
  const device = await preparedDevice(leader);
  add('register here', {
    ...{ workshop: held.id, register: held.sessions[0] ?? '', device: device.id },
    enrolment: held.enrolments[0] ?? '',
  });
}
