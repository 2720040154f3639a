// @ts-check
import { POOL, start } from '../ideas/servers.mjs';

/**
 * The floor beside the API.
 * @param {string} databaseUrl
 * @param {{ configuration: import('@talka/voting/protocol').VoteConfiguration }} vote
 */
export const startBareBox = (databaseUrl, { configuration }) =>
  start('ballots bare', 'bench/ballots/bare-server.mjs', '/', {
    DATABASE_URL: databaseUrl,
    BENCH_POOL: String(POOL),
    BENCH_VOTE: JSON.stringify({ id: configuration.vote, style: configuration.styles[0]?.id }),
  });
