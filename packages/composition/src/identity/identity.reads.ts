import {
  childrenOf,
  endSessionById,
  findResidents,
  listFederationGrants,
  listGrants,
  listNotices,
  listSessions,
  markNoticesRead,
  readAccount,
  readGrant,
  readPersonalData,
  readResident,
  readSession,
} from '@talka/database';
import type { DataSource } from 'typeorm';

export type {
  AccountRead,
  DeviceSession,
  GrantRead,
  NoticeRead,
  ReadSession,
  Resident,
} from '@talka/database';

/** What people ask about themselves, clerks about residents and administrators about roles. */
export const identityReads = (source: DataSource) => ({
  session: (token: string) => readSession(source, token),
  endSession: (session: string) => endSessionById(source, session),
  sessions: (person: string) => listSessions(source, person),
  account: (person: string) => readAccount(source, person),
  children: (carer: string) => childrenOf(source, carer),
  personalData: (person: string) => readPersonalData(source, person),
  notices: (person: string) => listNotices(source, person),
  markNoticesRead: (person: string, upTo: string) => markNoticesRead(source, person, upTo),
  findResidents: (municipality: string, name: string) => findResidents(source, municipality, name),
  resident: (person: string) => readResident(source, person),
  grants: (municipality: string) => listGrants(source, municipality),
  federationGrants: () => listFederationGrants(source),
  grant: (id: string) => readGrant(source, id),
});
