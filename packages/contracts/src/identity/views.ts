import { ROLES } from '@talka/identity';
import * as z from 'zod';
import { AreaRef, Instant, Language, MunicipalityRef, Uuid } from '../values.js';

export const RoleGrantView = z.strictObject({
  role: z.enum(ROLES),
  municipality: MunicipalityRef.nullable(),
});

export const PersonView = z.strictObject({
  id: Uuid,
  name: z.string(),
  email: z.string().nullable(),
  birthDate: z.string(),
  municipality: MunicipalityRef,
  area: AreaRef,
  language: Language,
  grants: z.array(RoleGrantView),
  unread: z.number().int(),
});
export type PersonView = z.output<typeof PersonView>;

/** Who the cookie belongs to: nobody, someone who has proved an address only, or a person. */
export const SessionView = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('visitor') }),
  z.strictObject({ state: z.literal('newcomer'), email: z.string() }),
  z.strictObject({ state: z.literal('person'), person: PersonView }),
]);
export type SessionView = z.output<typeof SessionView>;

export const DeviceSessionView = z.strictObject({
  id: Uuid,
  current: z.boolean(),
  device: z.string(),
  createdAt: Instant,
  seenAt: Instant,
});
export type DeviceSessionView = z.output<typeof DeviceSessionView>;

/** What a notice can tell; each has a sentence in every language. */
export const NOTICE_KINDS = [
  'idea.published',
  'idea.returned',
  'idea.refused',
  'idea.hidden',
  'idea.supported',
  'idea.commented',
  'comment.hidden',
  'comment.put-back',
  'comment.shown',
  'misuse.warned',
  'misuse.suspended',
  'misuse.upheld',
  'misuse.lifted',
  'comment.stays-hidden',
  'report.decided',
  'comment.mentioned',
  'comment.answered',
  'idea.threshold-reached',
  'idea.co-author-invited',
  'idea.co-author-joined',
  'idea.co-author-declined',
  'idea.taken-up',
  'idea.selected',
  'idea.not-selected',
  'idea.delivery-started',
  'idea.answered',
  'idea.merge-proposed',
  'idea.merge-declined',
  'idea.merged',
  'idea.suggested',
  'idea.suggestion-accepted',
  'idea.suggestion-declined',
  'idea.milestone-done',
  'idea.delayed',
  'idea.delivered',
  'idea.found-feasible',
  'idea.found-not-feasible',
  'idea.finding-appealed',
  'idea.finding-upheld',
  'idea.finding-reversed',
  'idea.evaluator-assigned',
  'appeal.granted',
  'appeal.denied',
  'case.opened',
  'duty.comes',
  'duty.swap-asked',
  'duty.swap-accepted',
  'duty.swap-declined',
  'duty.swap-lapsed',
  'duty.swapped',
  'partner.asked',
  'partner.signed',
  'partner.declined',
  'joint.proposed',
  'joint.closed',
  'joint.withdrawn',
  'programme.moved',
  'programme.cancelled',
  'jury.drawn',
  'jury.not-drawn',
  'jury.called-off',
  'open-call.appointed',
  'open-call.handed-in',
  'open-call.called-off',
  'open-call.chosen',
  'open-call.not-chosen',
  'open-call.report-accepted',
  'open-call.report-returned',
  'role.granted',
  'role.revoked',
  'residence.moved',
  'place.offered',
  'place.passed-on',
  'place.ran-out',
  'organisation.asked',
  'organisation.verified',
  'organisation.turned-down',
  'guardian.consented',
  'guardian.refused',
  'guardian.withdrawn',
  'guardian.ran-out',
  'guardian.place-freed',
  'guardian.withdrawn-here',
  'help.asked',
  'supervision.missing',
  'supervision.left',
  'place.taken-over',
  'place.let-in',
  'together.came',
  'together.joined',
  'together.waits',
  'together.left',
  'place.given-up-late',
  'place.taken-back',
  'bar.set',
  'bar.objected',
  'bar.lifted',
  'bar.kept',
  'bar.yours-lifted',
  'hours.approved',
  'hours.corrected',
  'organisation.added',
  'certificate.ready',
  'certificate.revoked',
  'shift.called-off',
  'shift.all-called-off',
  'shift.moved',
  'shift.place',
  'shift.needs',
  'shift.message',
  'shift.thanks',
  'workshop.session-off',
  'workshop.all-off',
  'workshop.moved',
  'workshop.message',
  'workshop.named',
  'vote.begun',
  'vote.ends-soon',
  'vote.annulled',
  'vote.result',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export const NoticeView = z.strictObject({
  id: Uuid,
  kind: z.enum(NOTICE_KINDS),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  /** Where the notice leads, within the site. */
  link: z.string(),
  at: Instant,
  read: z.boolean(),
});
export type NoticeView = z.output<typeof NoticeView>;

export const GrantView = z.strictObject({
  id: Uuid,
  person: Uuid,
  name: z.string(),
  role: z.enum(ROLES),
  grantedAt: Instant,
  grantedBy: z.string().nullable(),
});
export type GrantView = z.output<typeof GrantView>;

/** A role that reaches across the federation, or that runs a municipality. */
export const FederationGrantView = GrantView.extend({
  municipality: MunicipalityRef.nullable(),
  reason: z.string().nullable(),
});
export type FederationGrantView = z.output<typeof FederationGrantView>;

/** What a clerk sees of a resident: enough to be sure it is the one at the desk. */
export const ResidentView = z.strictObject({
  id: Uuid,
  name: z.string(),
  birthYear: z.number().int(),
  area: z.string(),
  email: z.string().nullable(),
});
export type ResidentView = z.output<typeof ResidentView>;
