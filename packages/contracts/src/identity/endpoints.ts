import { MUNICIPAL_ROLES } from '@talka/identity';
import * as z from 'zod';
import { endpoint, noContent } from '../endpoint.js';
import { AreaRef, Email, Language, MunicipalityRef, RawText, SearchText, Uuid } from '../values.js';
import { DeviceSessionView, GrantView, NoticeView, PersonView, ResidentView, SessionView } from './views.js';

const anyone = { who: 'anyone' } as const;
const person = { who: 'person' } as const;

export const readSession = endpoint('session.read', { access: anyone, output: SessionView });
export const endSession = endpoint('session.end', { access: anyone, output: noContent, status: 204 });

/** Always answers the same, whether the address is known or not. */
export const requestSignIn = endpoint('sign-in.request', {
  access: anyone,
  rate: 'sign-in',
  body: z.strictObject({ email: Email, language: Language, next: z.string().max(300).optional() }),
  output: z.strictObject({ minutes: z.number().int() }),
  status: 202,
});
export const redeemCode = endpoint('sign-in.redeem-code', {
  access: anyone,
  rate: 'sign-in',
  body: z.strictObject({ email: Email, code: z.string().trim().max(20) }),
  output: SessionView,
  refusals: ['sign-in.code-wrong', 'sign-in.code-expired'],
});
export const redeemLink = endpoint('sign-in.redeem-link', {
  access: anyone,
  rate: 'sign-in',
  body: z.strictObject({ token: z.string().min(20).max(100) }),
  output: SessionView,
  refusals: ['sign-in.link-expired'],
});
export const completeRegistration = endpoint('registration.complete', {
  access: { who: 'newcomer' },
  body: z.strictObject({
    name: RawText,
    birthDate: z.string().max(10),
    municipality: MunicipalityRef,
    area: AreaRef,
    language: Language,
  }),
  output: SessionView,
  status: 201,
  refusals: [
    'registration.too-young',
    'registration.birth-date-unreal',
    'registration.area-elsewhere',
    'access.already-registered',
    'name.mixed-scripts',
  ],
});

export const readMe = endpoint('me.read', { access: person, output: PersonView });
export const changeMe = endpoint('me.change', {
  access: person,
  body: z.strictObject({
    name: RawText.optional(),
    municipality: MunicipalityRef.optional(),
    area: AreaRef.optional(),
    language: Language.optional(),
  }),
  output: PersonView,
  refusals: ['registration.area-elsewhere', 'name.mixed-scripts'],
});
export const listSessions = endpoint('me.sessions', {
  access: person,
  output: z.strictObject({ sessions: z.array(DeviceSessionView) }),
});
export const endOneSession = endpoint('me.end-session', {
  access: person,
  params: z.strictObject({ session: Uuid }),
  output: noContent,
  status: 204,
});
export const requestEmailChange = endpoint('me.request-email-change', {
  access: person,
  rate: 'letter',
  body: z.strictObject({ email: Email }),
  output: z.strictObject({ minutes: z.number().int() }),
  status: 202,
});
export const confirmEmailChange = endpoint('me.confirm-email-change', {
  access: person,
  rate: 'letter',
  body: z.strictObject({ email: Email, code: z.string().trim().max(20) }),
  output: PersonView,
  refusals: ['sign-in.code-wrong', 'sign-in.code-expired', 'email.taken'],
});
export const exportMe = endpoint('me.export', {
  access: person,
  output: z.strictObject({
    madeAt: z.iso.datetime(),
    tables: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
  }),
});
export const eraseMe = endpoint('me.erase', {
  access: person,
  body: z.strictObject({ confirm: z.literal(true) }),
  output: noContent,
  status: 204,
  refusals: ['erasure.not-confirmed', 'erasure.holds-roles'],
});
export const listNotices = endpoint('me.notices', {
  access: person,
  output: z.strictObject({ notices: z.array(NoticeView), unread: z.number().int() }),
});
export const readNotices = endpoint('me.read-notices', {
  access: person,
  body: z.strictObject({ upTo: Uuid }),
  output: noContent,
  status: 204,
});

const here = z.strictObject({ municipality: MunicipalityRef });
const administrator = { who: 'role-here', roles: ['administrator'] } as const;
const clerk = { who: 'role-here', roles: ['clerk', 'administrator'] } as const;

export const listRoles = endpoint('roles.list', {
  access: administrator,
  params: here,
  output: z.strictObject({ grants: z.array(GrantView) }),
});
export const grantRole = endpoint('roles.grant', {
  access: administrator,
  params: here,
  body: z.strictObject({ email: Email, role: z.enum(MUNICIPAL_ROLES) }),
  output: GrantView,
  status: 201,
  refusals: ['roles.not-yours-to-give', 'roles.not-to-yourself', 'roles.no-such-person', 'roles.already'],
});
export const revokeRole = endpoint('roles.revoke', {
  access: administrator,
  params: z.strictObject({ municipality: MunicipalityRef, grant: Uuid }),
  output: noContent,
  status: 204,
  refusals: ['roles.not-yours-to-give', 'roles.not-to-yourself', 'roles.no-such-person'],
});

export const DOCUMENTS = ['identity-card', 'passport', 'residence-permit'] as const;

export const findPeople = endpoint('clerk.find-people', {
  access: clerk,
  rate: 'search',
  params: here,
  query: z.strictObject({ name: SearchText.min(3).max(100) }),
  output: z.strictObject({ people: z.array(ResidentView) }),
});
/** For someone who has no mailbox: the clerk saw who they are and writes them in. */
export const registerPerson = endpoint('clerk.register-person', {
  access: clerk,
  params: here,
  body: z.strictObject({
    document: z.enum(DOCUMENTS),
    name: RawText,
    birthDate: z.string().max(10),
    area: AreaRef,
    language: Language,
    email: Email.nullable(),
  }),
  output: ResidentView,
  status: 201,
  refusals: [
    'registration.too-young',
    'registration.birth-date-unreal',
    'registration.area-elsewhere',
    'email.taken',
  ],
});
/** For someone whose mailbox is lost: the old address is told, every session ends. */
export const changeEmailAtDesk = endpoint('clerk.change-email', {
  access: clerk,
  params: z.strictObject({ municipality: MunicipalityRef, person: Uuid }),
  body: z.strictObject({ document: z.enum(DOCUMENTS), birthDate: z.string().max(10), email: Email }),
  output: ResidentView,
  refusals: ['clerk.no-such-person', 'clerk.identity-not-seen', 'email.taken'],
});
