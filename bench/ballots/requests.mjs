// @ts-check
// What a browser sends: a token is asked for with a session, a ballot is cast without one.
import { sessionOf } from './set-up.mjs';

const FROM_OUR_PAGE = { 'sec-fetch-site': 'same-origin' };

/** @typedef {import('./load.mjs').Asked} Asked */

/**
 * @param {{ number: number }} vote
 * @param {{ voter: number, blinded: string }} device
 * @returns {Asked}
 */
export const tokenRequest = ({ number }, { voter, blinded }) => ({
  ...{ voter, path: `/api/v1/my/votes/${number}/token`, body: JSON.stringify({ blinded }) },
  headers: { ...FROM_OUR_PAGE, cookie: `__Host-talka=${sessionOf(voter)}` },
});

/**
 * @param {{ number: number }} vote
 * @param {{ voter: number, envelope: object }} device
 * @returns {Asked}
 */
export const castRequest = ({ number }, { voter, envelope }) => ({
  ...{ voter, path: `/api/v1/votes/${number}/ballots`, body: JSON.stringify({ envelope }) },
  headers: FROM_OUR_PAGE,
});
