import { FURTHER_ROUTES } from './routes.further.js';
import { routeFrom, ROUTES, type EndpointName, type Route } from './routes.js';

/** Every operation of the API, by name, where nothing is saved by knowing only some. */
export const ALL_ROUTES = { ...ROUTES, ...FURTHER_ROUTES };

export const routeOf = (name: EndpointName): Route => routeFrom(ALL_ROUTES[name]);
