import { randomBytes } from 'node:crypto';
import { demoPeople, one, rows, sql, waitingAct } from '@talka/database';
import type { Person } from '@talka/identity';
import { DAY, later, municipalityId, personId } from '@talka/kernel';
import type { Env } from '@talka/platform';
import type { ActKind, Vote } from '@talka/voting';
import {
  holdCeremony,
  joinShares,
  openShare,
  openVote,
  readClosedVote,
  readConfiguration,
  type Ceremony,
  type Random,
} from '@talka/voting/protocol';
import type { DataSource } from 'typeorm';
import { votingUseCases, type VotingUseCases } from '../voting/voting.module.js';
import { voteReads } from '../voting/voting.reads.js';
import { voteSweeps } from '../voting/vote-sweeps.js';
import { atMoment } from './at-moment.js';
import { pastVote, presentVote, wishedBy, type DemoDraft } from './demo-drafts.js';
import { votesInDemo } from './demo-voter.js';
import { valueOf } from './value-of.js';

const HERE = municipalityId('daugavpils');
const random: Random = { bytes: (length) => Uint8Array.from(randomBytes(length)) };

/** Everything of voting, at a moment of an invented history: the database is told that it is then. */
interface Then {
  readonly source: DataSource;
  readonly voting: VotingUseCases;
}

/**
 * Holds two votes among the invented people of an empty demonstration: one that is over, with its result, and one that is
 * open. They are real to the last byte, so that they can be counted again. The keys of the open one are thrown away.
 */
export async function seedDemoVotes(env: Env, now = new Date()): Promise<void> {
  const at = <T>(moment: Date, act: (then: Then) => Promise<T>): Promise<T> =>
    atMoment(env, moment, (source) => act({ source, voting: votingUseCases(source, env) }));
  const [oksana, valdis] = await at(now, ({ source }) => administrators(source));
  const past = pastVote(now, random);
  const { from, until } = past.draft.time;
  if (!until) throw new Error('the past vote has no end');
  const voters = await at(later(from, -DAY), ({ source }) => proveResidences(source));
  const held = await at(later(from, -DAY), ({ voting }) => announced(voting, oksana, past));
  await at(later(from, 3 * DAY), (then) => everyoneVotes(then, held.vote, voters));
  await at(later(until, DAY / 24), ({ source }) => voteSweeps(source, env).closeAndFinish());
  await at(later(until, DAY), (then) => openedAndPublished(then, env, held, past, [oksana, valdis]));
  await at(now, ({ source }) => voteSweeps(source, env).closeAndFinish());
  const present = presentVote(now, random);
  await at(later(present.draft.time.from, -DAY), ({ voting }) => announced(voting, oksana, present));
}

async function administrators(source: DataSource): Promise<[Person, Person]> {
  const person = async (key: string): Promise<Person> => {
    const it = demoPeople.find((one) => one.key === key);
    const { id } = await one<{ id: string }>(
      source,
      sql`select id from person where email = ${it?.email ?? ''}`,
    );
    return {
      ...{ id: personId(id), name: it?.name ?? '', birthDate: it?.birthDate ?? '', municipality: HERE },
      grants: [{ role: 'administrator', municipality: HERE }],
    };
  };
  return [await person('oksana'), await person('valdis')];
}

/** Everyone of the city has shown at a desk where they live. @returns those who will vote, old enough for it. */
async function proveResidences(source: DataSource): Promise<Person[]> {
  const found = await rows<{ id: string; name: string; birth_date: string; adult: boolean }>(
    source,
    sql`with proved as (
          insert into residence_proof (municipality_id, area_id, person_key, person_id, how, citizen)
            select municipality_id, area_id, sha256(('demonstration ' || id)::bytea), id, 'desk', true
            from person where municipality_id = ${HERE} returning person_id)
        select id, name, birth_date::text, birth_date < talka_now() - interval '16 years' as adult
        from person where id in (select person_id from proved) and email is null order by name`,
  );
  return found
    .filter(({ adult }) => adult)
    .map(({ id, name, birth_date: birthDate }) => ({
      ...{ id: personId(id), name, birthDate, municipality: HERE, grants: [] },
    }));
}

interface Held {
  readonly vote: Vote;
  readonly ceremony: Ceremony;
}

async function announced(
  voting: VotingUseCases,
  by: Person,
  { pack, draft, keys }: DemoDraft,
): Promise<Held> {
  const started = valueOf(await voting.start(by, { municipality: HERE, pack, process: null, draft }));
  const trustees = keys.map(({ publicKey }) => publicKey);
  const ceremony = valueOf(await holdCeremony({ vote: started.id, threshold: 2, trustees }, random));
  const at = { municipality: HERE, number: started.number };
  const { sealingKey, shares } = ceremony;
  const kept = valueOf(
    await voting.keepShares(by, { ...at, revision: started.revision, sealingKey, shares }),
  );
  return { vote: valueOf(await voting.announce(by, { ...at, revision: kept.revision })), ceremony };
}

async function everyoneVotes({ source, voting }: Then, vote: Vote, voters: readonly Person[]): Promise<void> {
  const { configuration: text } = await one<{ configuration: string }>(
    source,
    sql`select configuration from vote where id = ${vote.id}`,
  );
  const configuration = valueOf(readConfiguration(JSON.parse(text)));
  const place = { configuration, number: vote.number };
  for (const [at, voter] of voters.entries())
    await votesInDemo(voting, place, { voter, choices: wishedBy(at) }, random);
}

async function openedAndPublished(
  { source, voting }: Then,
  env: Env,
  { vote, ceremony }: Held,
  { keys }: DemoDraft,
  [first, second]: readonly [Person, Person],
): Promise<void> {
  const at = { municipality: HERE, number: vote.number };
  const inTwo = async (kind: ActKind) => {
    valueOf(await voting.proposeAct(first, { ...at, kind, until: null, reason: '' }));
    const proposed = await waitingAct(source, vote.id);
    valueOf(await voting.confirmAct(second, { ...at, act: proposed?.id ?? '' }));
  };
  await inTwo('open');
  const closed = valueOf(
    readClosedVote(JSON.parse(valueOf(await voteReads(source, env).closed(HERE, vote.number)))),
  );
  const shares = [];
  for (const key of keys.slice(0, 2)) shares.push(valueOf(await openShare(ceremony, key)));
  const key = valueOf(await joinShares(closed.configuration, shares));
  const { bundle, withheld } = valueOf(await openVote(closed, key, random));
  valueOf(
    await voting.bringOpening(first, {
      ...at,
      document: JSON.stringify(bundle),
      withheld: [...withheld].map(([pot, ballots]) => ({ pot, ballots })),
    }),
  );
  await voteSweeps(source, env).checkOpenings();
  await inTwo('publish');
}
