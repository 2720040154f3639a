import type { EndpointName } from '@talka/contracts';
import { forPersons, line, NOBODY, PERSONS, type Line, type Role } from './who.js';

/** Whoever leads the one workshop there is; to everybody else its register and its leader's device are not there. */
const LEADER: readonly Role[] = ['leader here'];
const ofLeader = [line(['register here'], LEADER, 'hide')];

/** Of registers of attendance. */
export const REGISTER_POLICY = {
  'my-devices.list': forPersons,
  'my-devices.register': forPersons,
  'my-devices.key': ofLeader,
  'my-devices.revoke': ofLeader,
  'registers.prepare': forPersons,
  'registers.send': ofLeader,
  'registers.since': ofLeader,
  'closings.read': ofLeader,
  'closings.close': ofLeader,
  'closings.reopen': ofLeader,
  // Anybody may stand before the screen; none of them is enrolled, and each is told so.
  'self-check-in.enter': [line(['register here'], PERSONS)],
  'self-check-in.pass': [line(['register here'], NOBODY, 'hide')],
} satisfies Partial<Record<EndpointName, readonly Line[]>>;
