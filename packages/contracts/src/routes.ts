/** Every operation of the API, by name. The browser's client needs nothing else at run time. Paths are under `/api/v1`. */
export const ROUTES = {
  'session.read': 'GET /session',
  'session.end': 'DELETE /session',
  'sign-in.request': 'POST /sign-in/requests',
  'sign-in.redeem-code': 'POST /sign-in/codes',
  'sign-in.redeem-link': 'POST /sign-in/links',
  'registration.complete': 'POST /registration',

  'me.read': 'GET /me',
  'me.change': 'PATCH /me',
  'me.sessions': 'GET /me/sessions',
  'me.end-session': 'DELETE /me/sessions/:session',
  'me.request-email-change': 'POST /me/email-changes',
  'me.confirm-email-change': 'POST /me/email-changes/confirmation',
  'me.export': 'GET /me/data',
  'me.erase': 'POST /me/erasure',
  'me.notices': 'GET /me/notices',
  'me.read-notices': 'POST /me/notices/read',

  'territory.read': 'GET /territory',
  'home.read': 'GET /home',
  'municipalities.read': 'GET /municipalities/:municipality',
  'municipalities.change-rules': 'PATCH /municipalities/:municipality/rules',

  'roles.list': 'GET /municipalities/:municipality/roles',
  'roles.grant': 'POST /municipalities/:municipality/roles',
  'roles.revoke': 'DELETE /municipalities/:municipality/roles/:grant',
  'federation-roles.list': 'GET /federation/roles',
  'federation-roles.grant': 'POST /federation/roles',
  'federation-roles.revoke': 'POST /federation/roles/:grant/revocation',
  'clerk.find-people': 'GET /municipalities/:municipality/people',
  'clerk.register-person': 'POST /municipalities/:municipality/people',
  'clerk.change-email': 'POST /municipalities/:municipality/people/:person/email',
  'clerk.find-by-code': 'POST /municipalities/:municipality/people/by-code',
  'clerk.prove-residence': 'POST /municipalities/:municipality/people/:person/residence',
  'office-roll.import': 'POST /municipalities/:municipality/roll',
  'my-residence.read': 'GET /my/residence',
  'my-residence.start-eid': 'POST /my/residence/eid',

  'calls.list': 'GET /calls',
  'ideas.list': 'GET /ideas',
  'ideas.map': 'GET /ideas/map',
  'ideas.similar': 'GET /ideas/similar',
  'ideas.read': 'GET /ideas/:number',
  'ideas.versions': 'GET /ideas/:number/versions',
  'ideas.add-support': 'PUT /ideas/:number/support',
  'ideas.withdraw-support': 'DELETE /ideas/:number/support',

  'my-ideas.list': 'GET /my/ideas',
  'my-ideas.start': 'POST /my/ideas',
  'my-ideas.read': 'GET /my/ideas/:idea',
  'my-ideas.save': 'PUT /my/ideas/:idea',
  'my-ideas.versions': 'GET /my/ideas/:idea/versions',
  'my-ideas.submit': 'POST /my/ideas/:idea/submission',
  'my-ideas.withdraw': 'POST /my/ideas/:idea/withdrawal',
  'my-ideas.appeal': 'POST /my/ideas/:idea/appeal',
  'my-ideas.add-file': 'POST /my/ideas/:idea/files',
  'my-ideas.describe-file': 'PATCH /my/ideas/:idea/files/:file',
  'my-ideas.remove-file': 'DELETE /my/ideas/:idea/files/:file',
  'my-ideas.invite': 'POST /my/ideas/:idea/invitations',
  'my-ideas.withdraw-invitation': 'DELETE /my/ideas/:idea/invitations/:invitation',
  'invitations.list': 'GET /my/invitations',
  'invitations.answer': 'POST /my/invitations/:invitation/answer',

  'cases.list': 'GET /moderation/cases',
  'cases.read': 'GET /moderation/cases/:case',
  'cases.claim': 'PUT /moderation/cases/:case/claim',
  'cases.release': 'DELETE /moderation/cases/:case/claim',
  'cases.decide': 'POST /moderation/cases/:case/decision',

  'feasibility.list': 'GET /municipalities/:municipality/feasibility',
  'feasibility.read': 'GET /municipalities/:municipality/feasibility/:number',
  'feasibility.take-up': 'POST /municipalities/:municipality/feasibility/:number/take-up',
  'feasibility.assign': 'POST /municipalities/:municipality/feasibility/:number/evaluators',
  'feasibility.relieve': 'DELETE /municipalities/:municipality/feasibility/:number/evaluators/:person',
  'feasibility.save': 'PUT /municipalities/:municipality/feasibility/:number/costing',
  'feasibility.decide': 'POST /municipalities/:municipality/feasibility/:number/decision',
  'feasibility.appeal': 'POST /municipalities/:municipality/feasibility/:number/appeal',
  'feasibility.bring-back': 'POST /municipalities/:municipality/feasibility/:number/bring-back',

  'votes.list': 'GET /votes',
  'votes.read': 'GET /votes/:number',
  'votes.incidents': 'GET /votes/:number/incidents',
  'votes.configuration': 'GET /votes/:number/configuration',
  'votes.proof': 'GET /votes/:number/log/:leaf',
  'votes.cast': 'POST /votes/:number/ballots',
  'votes.result': 'GET /votes/:number/result',
  'votes.withheld': 'POST /votes/:number/withheld',
  'my-votes.read': 'GET /my/votes/:number',
  'my-votes.token': 'POST /my/votes/:number/token',
  'my-votes.open-ballot': 'PUT /my/votes/:number/ballot',
  'office-votes.list': 'GET /municipalities/:municipality/votes',
  'office-votes.start': 'POST /municipalities/:municipality/votes',
  'office-votes.read': 'GET /municipalities/:municipality/votes/:number',
  'office-votes.change': 'PUT /municipalities/:municipality/votes/:number',
  'office-votes.keep-shares': 'POST /municipalities/:municipality/votes/:number/shares',
  'office-votes.announce': 'POST /municipalities/:municipality/votes/:number/announcement',
  'office-votes.propose-act': 'POST /municipalities/:municipality/votes/:number/acts',
  'office-votes.confirm-act': 'POST /municipalities/:municipality/votes/:number/acts/:act/confirmation',
  'office-votes.withdraw-act': 'DELETE /municipalities/:municipality/votes/:number/acts/:act',
  'office-votes.set-help-line': 'PUT /municipalities/:municipality/votes/:number/help-line',
  'office-votes.report-incident': 'POST /municipalities/:municipality/votes/:number/incidents',
  'office-votes.add-to-incident':
    'POST /municipalities/:municipality/votes/:number/incidents/:incident/posts',
  'office-votes.closed': 'GET /municipalities/:municipality/votes/:number/closed',
  'office-votes.bring-opening': 'POST /municipalities/:municipality/votes/:number/opening',

  'desk-votes.look': 'POST /municipalities/:municipality/votes/:number/voters/look',
  'desk-votes.enter': 'POST /municipalities/:municipality/votes/:number/voters',
  'paper.list': 'GET /municipalities/:municipality/votes/:number/batches',
  'paper.open': 'POST /municipalities/:municipality/votes/:number/batches',
  'paper.read': 'GET /municipalities/:municipality/votes/:number/batches/:batch',
  'paper.key': 'PUT /municipalities/:municipality/votes/:number/batches/:batch/entry',
  'paper.withdraw': 'DELETE /municipalities/:municipality/votes/:number/batches/:batch',

  'audit.list': 'GET /audit',
} as const;

export type EndpointName = keyof typeof ROUTES;
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export const API_PREFIX = '/api/v1';

/** The browser asks these without its session: that a ballot is cast or looked for says nothing of who does it. */
export const WITHOUT_SESSION: readonly EndpointName[] = ['votes.cast', 'votes.proof'];

/** Method and path of an operation. */
export function routeOf(name: EndpointName): { readonly method: Method; readonly path: string } {
  const [method, path] = ROUTES[name].split(' ') as [Method, string];
  return { method, path };
}
