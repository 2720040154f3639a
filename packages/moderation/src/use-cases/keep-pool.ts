import type { Person } from '@talka/identity';
import {
  accept,
  dayInRiga,
  refuse,
  type MunicipalityId,
  type PersonId,
  type Transaction,
} from '@talka/kernel';
import type { Away, Sharing } from '../pool.js';
import { decideAway } from '../rules/decide-away.js';
import { aboutDuty, turn, type RotaPorts } from './turn.js';

export interface Share extends Sharing {
  readonly municipality: MunicipalityId;
  /** Everyone the municipality puts in; whoever is not among them is taken out. */
  readonly members: readonly PersonId[];
}

/**
 * A municipality takes part, or does so in another way. Refusals: `pool.nobody` (who takes part gives somebody),
 * `pool.not-a-moderator`, `pool.in-another` (one of them stands there for another municipality).
 */
export const sharePool = (transaction: Transaction<RotaPorts>) => (by: Person, command: Share) =>
  transaction(async (ports): Promise<void> => {
    const { municipality, submissions, ownElsewhere, members } = command;
    const { pool, record } = ports;
    const wanted = [...new Set(members)];
    await pool.lock();
    if (wanted.length === 0) accept(refuse('pool.nobody', undefined, 'members'));
    if ((await pool.moderators(municipality, wanted)).length < wanted.length)
      accept(refuse('pool.not-a-moderator', undefined, 'members'));
    await pool.share(municipality, { submissions, ownElsewhere });
    const before = await pool.members(municipality);
    const coming = wanted.filter((one) => !before.includes(one));
    if ((await pool.put(municipality, coming)).length < coming.length)
      accept(refuse('pool.in-another', undefined, 'members'));
    await pool.take(
      municipality,
      before.filter((one) => !wanted.includes(one)),
    );
    await record({
      ...of(municipality, by),
      kind: 'pool.shared',
      facts: { submissions, ownElsewhere, members: wanted.length },
    });
    await turn(ports);
  });

/** A municipality takes part no more; its people are off duty at once. Where it took no part, nothing changes. */
export const leavePool =
  (transaction: Transaction<RotaPorts>) => (by: Person, municipality: MunicipalityId) =>
    transaction(async (ports): Promise<void> => {
      await ports.pool.lock();
      await ports.pool.take(municipality, await ports.pool.members(municipality));
      if (!(await ports.pool.stop(municipality))) return;
      await ports.record({ ...of(municipality, by), kind: 'pool.left', facts: {} });
      await turn(ports);
    });

/** Says on which days one cannot be on duty; weeks one had then go to others. Refusals: `duty.not-in-pool`, `duty.days-wrong`, `duty.away-already`. */
export const beAway = (transaction: Transaction<RotaPorts>) => (by: Person, days: Away) =>
  transaction(async (ports): Promise<void> => {
    const { pool, now } = ports;
    await pool.lock();
    accept(decideAway(days, dayInRiga(now)));
    if ((await pool.memberOf(by.id)) === undefined) accept(refuse('duty.not-in-pool'));
    if (!(await pool.addAway(by.id, days))) accept(refuse('duty.away-already', undefined, 'from'));
    await turn(ports);
  });

/** Takes it back. Weeks that went to others stay theirs. */
export const beBack = (transaction: Transaction<RotaPorts>) => (by: Person, id: string) =>
  transaction(async (ports): Promise<void> => {
    await ports.pool.lock();
    if (await ports.pool.dropAway(by.id, id)) await turn(ports);
  });

/** Weeks come nearer, and people stop being moderators: what is empty is filled, and who comes on duty soon is told once. */
export const turnTheRota = (transaction: Transaction<RotaPorts>) => () =>
  transaction(async (ports): Promise<void> => {
    await ports.pool.lock();
    await turn(ports);
    for (const duty of await ports.pool.untold()) await ports.record(aboutDuty(duty, 'duty.comes'));
  });

const of = (municipality: MunicipalityId, by: Person) => ({
  subject: { kind: 'municipality', id: municipality },
  municipality,
  by: by.id,
});
