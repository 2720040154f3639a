import { CALLS_ROUTES } from './routes.calls.js';
import { CERTIFICATE_ROUTES } from './routes.certificates.js';
import { DISCUSSION_ROUTES } from './routes.discussion.js';
import { HERITAGE_ROUTES } from './routes.heritage.js';
import { INDICATOR_ROUTES } from './routes.indicators.js';
import { OFFICE_ROUTES } from './routes.office.js';
import { PARTNERSHIP_ROUTES } from './routes.partnership.js';
import { PROGRAMME_ROUTES } from './routes.programme.js';
import { REGISTER_ROUTES } from './routes.registers.js';
import { VOLUNTEER_ROUTES } from './routes.volunteers.js';
import { WORKSHOP_ROUTES } from './routes.workshops.js';

/** What most people never ask on a first visit: fetched with the first of it. */
export const FURTHER_ROUTES = {
  ...OFFICE_ROUTES,
  ...VOLUNTEER_ROUTES,
  ...REGISTER_ROUTES,
  ...CERTIFICATE_ROUTES,
  ...DISCUSSION_ROUTES,
  ...WORKSHOP_ROUTES,
  ...PARTNERSHIP_ROUTES,
  ...PROGRAMME_ROUTES,
  ...HERITAGE_ROUTES,
  ...CALLS_ROUTES,
  ...INDICATOR_ROUTES,
};
