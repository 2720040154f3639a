import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import {
  asPerson,
  asVisitor,
  inTwo,
  openedByTrustees,
  proveResidence,
  realVote,
  timeHasRunOut,
  Voter,
  type Actor,
  type RealVote,
} from '@talka/testing';
import pg from 'pg';
import { inDatabase, ORIGIN, resident } from './voters.js';

type Draft = NonNullable<Parameters<typeof realVote>[2]>;
type Choices = Readonly<Record<string, readonly string[]>>;

const MUNICIPALITY = 'ludzas-novads';
const GRANTS = [{ role: 'administrator', municipality: MUNICIPALITY }];

export interface Polls {
  readonly number: number;
  readonly vote: RealVote;
  /** Each, from an area if it is said, casts what is next. */
  readonly cast: (ballots: readonly Choices[], area?: string) => Promise<void>;
  /**
   * Closes, opens with two trustees and publishes; the clock and the worker do what is theirs.
   * @returns the ballots of pots too small to be published, which the trustees have seen
   */
  readonly publish: () => Promise<ReadonlyMap<string, string>>;
  readonly end: () => Promise<void>;
}

/** A secret vote in the running product, with everybody whom it takes. */
export async function openPolls(draft: Draft = {}): Promise<Polls> {
  const port = process.env['TALKA_E2E_PORT'] ?? '4173';
  const note = JSON.parse(readFileSync(join(tmpdir(), `talka-e2e-${port}.json`), 'utf8')) as {
    DATABASE_URL: string;
    TALKA_ORIGIN: string;
  };
  const origin = note.TALKA_ORIGIN;
  const database = new pg.Client({ connectionString: note.DATABASE_URL });
  await database.connect();
  const [first, second] = [
    await asPerson(database, origin, { name: 'Dzidra Krūmiņa', grants: GRANTS }),
    await asPerson(database, origin, { name: 'Pēteris Logins', grants: GRANTS }),
  ];
  const vote = await realVote(first, MUNICIPALITY, draft);
  const office = { municipality: MUNICIPALITY, number: vote.number };

  const voter = async (area?: string): Promise<Voter> => {
    const person = await asPerson(database, origin, area === undefined ? {} : { area });
    await proveResidence(database, person.id);
    return new Voter(person, asVisitor(origin), vote);
  };
  return {
    ...{ number: vote.number, vote },
    cast: async (ballots, area) => {
      for (const ballot of ballots) {
        const { problem } = await (await voter(area)).cast(ballot);
        expect(problem).toBeUndefined();
      }
    },
    publish: async () => {
      await timeHasRunOut(database, vote.number);
      await expect.poll(() => momentOf(first, vote.number), { timeout: 60_000 }).toBe('closed');
      await inTwo([first, second], office, { kind: 'open' });
      const closed = await first.call('office-votes.closed', { params: office });
      const { bundle, withheld } = await openedByTrustees(vote, closed.body.closed);
      const body = {
        document: JSON.stringify(bundle),
        withheld: [...withheld].map(([pot, ballots]) => ({ pot, ballots })),
      };
      const brought = await first.call('office-votes.bring-opening', { params: office, body });
      expect(brought.problem).toBeUndefined();
      await expect.poll(() => openingOf(first, office), { timeout: 60_000 }).toBe('checked');
      await inTwo([first, second], office, { kind: 'publish' });
      return withheld;
    },
    end: () => database.end(),
  };
}

/** An open vote that each of these was cast in, with names, and whose result is published. */
export async function publishedOpenVote(number: number, ballots: readonly Choices[]): Promise<void> {
  await inDatabase(async (database) => {
    const [first, second] = [
      await asPerson(database, ORIGIN, { name: 'Dzidra Krūmiņa', grants: GRANTS }),
      await asPerson(database, ORIGIN, { name: 'Pēteris Logins', grants: GRANTS }),
    ];
    for (const ballot of ballots) {
      const pots = Object.entries(ballot).map(([pot, choices]) => ({ pot, choices: [...choices] }));
      const cast = await (
        await resident()
      ).call('my-votes.open-ballot', { params: { number }, body: { pots } });
      expect(cast.problem).toBeUndefined();
    }
    await timeHasRunOut(database, number);
    await expect.poll(() => momentOf(first, number), { timeout: 60_000 }).toBe('closed');
    const office = { municipality: MUNICIPALITY, number };
    await inTwo([first, second], office, { kind: 'open' });
    await expect.poll(() => openingOf(first, office), { timeout: 60_000 }).toBe('checked');
    await inTwo([first, second], office, { kind: 'publish' });
  });
}

async function momentOf(actor: Actor, number: number): Promise<string> {
  return (await actor.call('votes.read', { params: { number } })).body.moment;
}

/** The worker checks it by itself. */
async function openingOf(
  actor: Actor,
  office: { municipality: string; number: number },
): Promise<string | undefined> {
  return (await actor.call('office-votes.read', { params: office })).body.opening?.state;
}
