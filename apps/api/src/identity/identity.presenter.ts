import type { AccountRead, DeviceSession, GrantRead, NoticeRead, Resident } from '@talka/composition';
import type {
  DeviceSessionView,
  FederationGrantView,
  GrantView,
  NoticeView,
  PersonView,
  ResidentView,
} from '@talka/contracts';

export const personView = (row: AccountRead): PersonView => ({
  id: row.id,
  name: row.name,
  email: row.email,
  birthDate: row.birthDate,
  municipality: row.municipality,
  area: row.area,
  language: row.language,
  grants: row.grants,
  unread: row.unread,
});

export const deviceSessionView =
  (current: string | null) =>
  (row: DeviceSession): DeviceSessionView => ({
    id: row.id,
    current: row.id === current,
    device: row.device,
    createdAt: row.createdAt.toISOString(),
    seenAt: row.seenAt.toISOString(),
  });

export const noticeView = (row: NoticeRead): NoticeView => ({
  ...row,
  kind: row.kind as NoticeView['kind'],
  at: row.at.toISOString(),
});

export const residentView = (row: Resident): ResidentView => ({
  id: row.id,
  name: row.name,
  birthYear: row.birthYear,
  area: row.area,
  email: row.email,
});

export const grantView = (row: GrantRead): GrantView => ({
  id: row.id,
  person: row.person,
  name: row.name,
  role: row.role,
  grantedAt: row.grantedAt.toISOString(),
  grantedBy: row.grantedBy,
});

export const federationGrantView = (row: GrantRead): FederationGrantView => ({
  ...grantView(row),
  municipality: row.municipality,
  reason: row.reason,
});
