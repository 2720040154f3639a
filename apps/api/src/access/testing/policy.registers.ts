import type { EndpointName } from '@talka/contracts';
import { forPersons, line, type Line, type Role } from './who.js';

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
} satisfies Partial<Record<EndpointName, readonly Line[]>>;
