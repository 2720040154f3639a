import * as audit from './audit/endpoints.js';
import type { Endpoint } from './endpoint.js';
import * as federation from './identity/federation.endpoints.js';
import * as identity from './identity/endpoints.js';
import * as mine from './ideas/mine.endpoints.js';
import * as published from './ideas/public.endpoints.js';
import * as moderation from './moderation/endpoints.js';
import type { EndpointName } from './routes.js';
import * as territory from './territory/endpoints.js';

/** Every operation, by name. Adding a route without its definition does not compile. */
export const ENDPOINTS = {
  'session.read': identity.readSession,
  'session.end': identity.endSession,
  'sign-in.request': identity.requestSignIn,
  'sign-in.redeem-code': identity.redeemCode,
  'sign-in.redeem-link': identity.redeemLink,
  'registration.complete': identity.completeRegistration,
  'me.read': identity.readMe,
  'me.change': identity.changeMe,
  'me.sessions': identity.listSessions,
  'me.end-session': identity.endOneSession,
  'me.request-email-change': identity.requestEmailChange,
  'me.confirm-email-change': identity.confirmEmailChange,
  'me.export': identity.exportMe,
  'me.erase': identity.eraseMe,
  'me.notices': identity.listNotices,
  'me.read-notices': identity.readNotices,
  'territory.read': territory.readTerritory,
  'home.read': territory.readHome,
  'municipalities.read': territory.readMunicipality,
  'municipalities.change-rules': territory.changeRules,
  'roles.list': identity.listRoles,
  'roles.grant': identity.grantRole,
  'roles.revoke': identity.revokeRole,
  'federation-roles.list': federation.listFederationRoles,
  'federation-roles.grant': federation.grantFederationRole,
  'federation-roles.revoke': federation.revokeFederationRole,
  'clerk.find-people': identity.findPeople,
  'clerk.register-person': identity.registerPerson,
  'clerk.change-email': identity.changeEmailAtDesk,
  'ideas.list': published.listIdeas,
  'ideas.map': published.mapIdeas,
  'ideas.similar': published.similarIdeas,
  'ideas.read': published.readIdea,
  'ideas.versions': published.readVersions,
  'ideas.add-support': published.addSupport,
  'ideas.withdraw-support': published.withdrawSupport,
  'my-ideas.list': mine.listMyIdeas,
  'my-ideas.start': mine.startIdea,
  'my-ideas.read': mine.readMyIdea,
  'my-ideas.save': mine.saveIdea,
  'my-ideas.versions': mine.myVersions,
  'my-ideas.submit': mine.submitMyIdea,
  'my-ideas.withdraw': mine.withdrawMyIdea,
  'my-ideas.appeal': mine.appealMyIdea,
  'my-ideas.add-file': mine.addFile,
  'my-ideas.describe-file': mine.describeFile,
  'my-ideas.remove-file': mine.removeFile,
  'my-ideas.invite': mine.inviteCoAuthor,
  'my-ideas.withdraw-invitation': mine.withdrawInvitation,
  'invitations.list': mine.listInvitations,
  'invitations.answer': mine.answerInvitation,
  'cases.list': moderation.listCases,
  'cases.read': moderation.readCase,
  'cases.claim': moderation.claimCase,
  'cases.release': moderation.releaseCase,
  'cases.decide': moderation.decideCase,
  'audit.list': audit.listAudit,
} as const satisfies Record<EndpointName, Endpoint>;

export type Endpoints = typeof ENDPOINTS;
