import type { FURTHER_ROUTES } from './routes.further.js';

/** What visitors and residents ask the API first, by name. The browser's client begins with these. Paths are under `/api/v1`. */
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
  'my-residence.read': 'GET /my/residence',
  'my-residence.start-eid': 'POST /my/residence/eid',
  'calls.list': 'GET /calls',
  'ideas.list': 'GET /ideas',
  'ideas.map': 'GET /ideas/map',
  'ideas.similar': 'GET /ideas/similar',
  'ideas.read': 'GET /ideas/:number',
  'ideas.versions': 'GET /ideas/:number/versions',
  'merges.list': 'GET /ideas/:number/merges',
  'merges.propose': 'POST /ideas/:number/merges',
  'merges.consent': 'POST /ideas/:number/merges/:merge/consent',
  'merges.decline': 'POST /ideas/:number/merges/:merge/refusal',
  'merges.withdraw': 'DELETE /ideas/:number/merges/:merge',
  'suggestions.list': 'GET /ideas/:number/suggestions',
  'suggestions.send': 'POST /ideas/:number/suggestions',
  'suggestions.accept': 'POST /ideas/:number/suggestions/:suggestion/acceptance',
  'suggestions.decline': 'POST /ideas/:number/suggestions/:suggestion/refusal',
  'suggestions.withdraw': 'DELETE /ideas/:number/suggestions/:suggestion',
  'ideas.add-support': 'PUT /ideas/:number/support',
  'ideas.withdraw-support': 'DELETE /ideas/:number/support',
  'ideas.delivery': 'GET /ideas/:number/delivery',
  'ideas.follow': 'PUT /ideas/:number/follow',
  'ideas.unfollow': 'DELETE /ideas/:number/follow',
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
  'votes.list': 'GET /votes',
  'votes.read': 'GET /votes/:number',
  'votes.incidents': 'GET /votes/:number/incidents',
  'votes.configuration': 'GET /votes/:number/configuration',
  'votes.log': 'GET /votes/:number/log',
  'votes.proof': 'GET /votes/:number/log/:leaf',
  'votes.cast': 'POST /votes/:number/ballots',
  'votes.result': 'GET /votes/:number/result',
  'my-votes.read': 'GET /my/votes/:number',
  'my-votes.token': 'POST /my/votes/:number/token',
  'my-votes.open-ballot': 'PUT /my/votes/:number/ballot',
  'events.list': 'GET /events',
  'events.read': 'GET /events/:number',
  'shifts.list': 'GET /shifts',
} as const;

export type EndpointName = keyof typeof ROUTES | keyof typeof FURTHER_ROUTES;
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

export const API_PREFIX = '/api/v1';

/** The browser asks these without its session: that a ballot is cast or looked for says nothing of who does it. */
export const WITHOUT_SESSION: readonly EndpointName[] = ['votes.cast', 'votes.proof'];

export interface Route {
  readonly method: Method;
  readonly path: string;
}

export function routeFrom(text: string): Route {
  const [method, path] = text.split(' ') as [Method, string];
  return { method, path };
}

/** Method and path of an operation; undefined for those that `furtherRouteOf` fetches. */
export function routeOf(name: EndpointName): Route | undefined {
  return name in ROUTES ? routeFrom(ROUTES[name as keyof typeof ROUTES]) : undefined;
}

export async function furtherRouteOf(name: EndpointName): Promise<Route> {
  const { FURTHER_ROUTES } = await import('./routes.further.js');
  return routeFrom(FURTHER_ROUTES[name as keyof typeof FURTHER_ROUTES]);
}
