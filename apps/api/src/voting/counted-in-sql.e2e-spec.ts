import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '@talka/testing';
import { count, exportPb, readQuestion, writePb, type Election } from '@talka/voting';
import pg from 'pg';
import { anotherCounter, type Counter } from './testing/another-counter.js';

const ELECTIONS = 150;

let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await testDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
}, 60_000);
afterAll(async () => {
  await client.end();
  await database.drop();
});

/** The same numbers for the same seed (Park and Miller, 1988). */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

/** Small, of few different costs, so that ties are many; its budget and its voters do not divide each other. */
function someElection(seed: number): Election {
  const draw = chance(seed * 7_919 + 1);
  const projects = Array.from({ length: 3 + draw(6) }, (_, at) => ({
    ...{ id: `${at + 1}`, name: `Soliņš ${at + 1}`, cost: BigInt(100 * (1 + draw(4)) + draw(2)) },
  }));
  const ballots = Array.from({ length: 2 + draw(12) }, () => ({
    choices: [...projects.keys()].filter(() => draw(5) < 2),
  }));
  return {
    ...{
      voteType: 'approval',
      budget: BigInt(300 + draw(600)),
      moneyScale: 2,
      pointsScale: 0,
      defaultScore: 0,
    },
    ...{ projects, ballots },
  };
}

const heading = {
  ...{ description: 'Pagalmu fonds', country: 'Latvia', unit: 'Ludza', instance: '2027', rule: 'greedy' },
  ...{ dateBegin: '2027', dateEnd: '2027' },
};
const fileOf = (election: Election): string => writePb(exportPb(election, heading));

function counted(election: Election, rule: 'greedy' | 'mes'): readonly string[] {
  const question = readQuestion(rule, rule === 'mes' ? { utility: 'cost', completion: 'none' } : {});
  const outcome = question.ok ? count(election, question.value) : question;
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value.order;
}

/** @returns the seeds whose elections the two counters count in different ways */
async function differing(other: Counter, rule: 'greedy' | 'mes'): Promise<number[]> {
  const found: number[] = [];
  for (let seed = 1; seed <= ELECTIONS; seed += 1) {
    const election = someElection(seed);
    const theirs = await other(fileOf(election), rule);
    if (theirs.join() !== counted(election, rule).join()) found.push(seed);
  }
  return found;
}

describe('a count in SQL, from the published file alone', () => {
  it('would be told from the product’s, if it settled ties in another way or priced a vote wrongly', async () => {
    const dearestFirst = await anotherCounter(client, (text) =>
      text.replace('votes desc, cost, id', 'votes desc, id'),
    );
    expect((await differing(dearestFirst, 'greedy')).length).toBeGreaterThan(0);
    const everybodyAlike = await anotherCounter(client, (text) => text.replace('m - j as den', 'm as den'));
    expect((await differing(everybodyAlike, 'mes')).length).toBeGreaterThan(0);
  }, 120_000);

  it.each(['greedy', 'mes'] as const)(
    'comes to the same, project by project: %s',
    async (rule) => {
      expect(await differing(await anotherCounter(client), rule)).toEqual([]);
    },
    120_000,
  );
});
