import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  CASTING_TIME,
  cast,
  closedVote,
  headOf,
  registered,
  seeded,
  voteConfiguration,
  voteKeys,
} from '../testing/votes.js';
import type { AuditCheck } from './audit-check.js';
import { auditVote, logOf } from './audit.js';
import { checkReceipt } from './check-receipt.js';
import { openVote } from './open-vote.js';
import type { OpenedPot, VoteBundle } from './vote-bundle.js';

const keys = voteKeys();
const configuration = voteConfiguration(keys);
const random = seeded('audit');
let bundle: VoteBundle;

beforeAll(async () => {
  const voter = (style: string) => registered(configuration, { keys, style, random });
  const changer = voter('upe');
  const replaced = await cast(configuration, changer, { pots: { ogre: ['soli'], visi: [] }, random });
  const envelopes = [
    await cast(configuration, changer, { pots: { ogre: ['laipa'], visi: [] }, random, revision: 2 }),
    ...(await Promise.all(
      ['takas', 'takas', 'koki', 'gaisma', 'koki', 'takas'].map((id) =>
        cast(configuration, voter('krasts'), { pots: { visi: [id] }, random }),
      ),
    )),
  ];
  const closed = closedVote(configuration, keys, { envelopes, superseded: [replaced] });
  const opened = await openVote(closed, keys.sealing, random);
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  bundle = opened.value.bundle;
}, CASTING_TIME);

function checksOf(value: unknown): readonly AuditCheck[] {
  const audited = auditVote(JSON.parse(JSON.stringify(value)));
  if (!audited.ok) throw new Error(JSON.stringify(audited.refusal));
  return audited.value;
}

const failed = (more: Partial<VoteBundle>): string[] =>
  checksOf({ ...bundle, ...more })
    .filter(({ passed }) => !passed)
    .map(({ check }) => check);

/** The pot of all, changed. */
const withPot = (more: Partial<OpenedPot>): Partial<VoteBundle> => ({
  pots: bundle.pots.map((pot) => (pot.pot === 'visi' ? { ...pot, ...more } : pot)),
});
const file = (): string => bundle.pots[1]?.ballots ?? '';

describe('an audit', () => {
  it('of an honest vote passes every check, with its numbers', () => {
    const checks = checksOf(bundle);
    expect(checks.filter(({ passed }) => !passed)).toEqual([]);
    expect(checks).toContainEqual({ check: 'heads-signed', passed: true, found: 3, expected: 3 });
    expect(checks).toContainEqual({ check: 'leaves-add-up', passed: true, found: 7, expected: 7 });
    expect(checks).toContainEqual({ check: 'ballots-withheld', passed: true, of: 'ogre' });
    expect(checks).toContainEqual({ check: 'recount', passed: true, of: 'visi', found: 1, expected: 1 });
    expect(checks).toHaveLength(20);
  });

  it('finds a log that was changed', () => {
    const { leaves, heads } = bundle;
    const shorter = leaves.slice(0, -1);
    const swapped = [...leaves.slice(0, 2), leaves[3]!, leaves[2]!, ...leaves.slice(4)];
    expect(failed({ leaves: shorter })).toEqual(['heads-consistent', 'leaves-add-up']);
    expect(failed({ leaves: swapped })).toEqual(['heads-consistent']);
    expect(
      failed({ leaves: swapped, heads: [...heads.slice(0, 2), headOf(configuration, swapped, keys.log)] }),
    ).toEqual(['heads-consistent']);
    expect(failed({ heads: [headOf(configuration, leaves, random.bytes(32))] })).toEqual([
      'heads-signed',
      'heads-consistent',
    ]);
    expect(failed({ heads: heads.slice(0, 2) })).toEqual(['heads-consistent']);
    expect(failed({ heads: heads.toReversed() })).toEqual(['heads-consistent']);
    expect(failed({ configuration: { ...configuration, title: 'Cits' } })).toEqual([
      'configuration-first',
      'file-as-configured',
    ]);
    expect(failed({ superseded: ['ab'.repeat(32)] })).toEqual(['superseded-in-log']);
    expect(failed({ superseded: [] })).toEqual(['leaves-add-up']);
  });

  it('finds numbers that do not add up', () => {
    const sums = (more: object) => ({
      sums: bundle.sums.map((sum) => (sum.style === 'krasts' ? { ...sum, ...more } : sum)),
    });
    expect(failed(sums({ counted: 7 }))).toEqual(['sums-add-up', 'ballots-counted']);
    expect(failed(sums({ spoilt: 1, counted: 5 }))).toEqual(['spoilt-listed', 'ballots-counted']);
    expect(failed(sums({ issued: 5 }))).toEqual(['sums-add-up']);
    expect(failed(sums({ envelopes: 5, paper: 1 }))).toEqual(['leaves-add-up']);
    expect(failed({ spoilt: [{ style: 'upe', reason: 'ballot.blank' }] })).toEqual(['spoilt-listed']);
    const ofKrasts = (more: object) => ({
      ...sums({ roll: 9, spoilt: 1, paper: 1 }),
      spoilt: [{ style: 'krasts', reason: 'paper.unreadable' as const, ...more }],
    });
    expect(failed(ofKrasts({ paper: true }))).toEqual([]);
    expect(failed(ofKrasts({}))).toEqual(['spoilt-listed']);
    const [one] = ofKrasts({ paper: true }).spoilt;
    expect(failed({ ...sums({ roll: 9, spoilt: 2, paper: 1, counted: 5 }), spoilt: [one!, one!] })).toEqual([
      'spoilt-listed',
      'ballots-counted',
    ]);
    expect(failed({ sums: bundle.sums.slice(1) })).toContain('sums-of-every-style');
  });

  it('finds ballots and outcomes that were changed', () => {
    expect(failed(withPot({ ballots: file().replace(';gaisma\n', ';koki,takas,gaisma\n') }))).toEqual([
      'ballots-valid',
    ]);
    expect(failed(withPot({ ballots: file().replaceAll(';takas\n', ';gaisma\n') }))).toEqual(['recount']);
    expect(
      failed(
        withPot({
          ballots: file()
            .replace(/\n\d+;gaisma\n/, '\n')
            .replace('num_votes;7', 'num_votes;6'),
        }),
      ),
    ).toContain('ballots-published');
    expect(failed(withPot({ ballots: file().replace('budget;20000.00', 'budget;30000.00') }))).toEqual([
      'file-as-configured',
    ]);
    expect(failed(withPot({ ballots: file().replace('voter_id;vote', 'voter_id;vote;age') }))).toContain(
      'file-as-configured',
    );
    expect(failed(withPot({ ballots: 'nothing' }))).toContain('ballots-published');
    const outcome = { selected: ['koki'], order: ['koki'], totalCost: '9000' };
    expect(failed(withPot({ outcome }))).toEqual(['file-as-configured', 'recount']);
    expect(failed(withPot({ trackers: [] }))).toEqual(['trackers']);
    expect(failed({ pots: bundle.pots.toReversed() })).toEqual(['every-pot']);
  });

  it('cannot see that the opening replaced a ballot, where the winners stay: that is what trackers are for', () => {
    expect(failed(withPot({ ballots: file().replace(';gaisma\n', ';takas\n') }))).toEqual([]);
  });

  it('finds ballots that were kept back or given away against the rule', () => {
    const { ballots: _ballots, trackers: _trackers, ...hidden } = bundle.pots[1]!;
    expect(failed({ pots: [bundle.pots[0]!, hidden] })).toEqual(['ballots-published']);
    const [small] = bundle.pots;
    expect(failed({ pots: [{ ...small!, ballots: file() }, bundle.pots[1]!] })).toEqual(['ballots-withheld']);
  });

  it('refuses what is no opened vote, and says where', () => {
    expect(auditVote({ ...bundle, pots: 1 })).toMatchObject({
      refusal: { code: 'opening.malformed', params: { place: 'pots' } },
    });
    expect(auditVote(undefined)).toMatchObject({ ok: false });
  });

  it('has the log that a receipt is looked up in', () => {
    const [, superseded, leaf] = bundle.leaves;
    const find = (one = '') =>
      checkReceipt({ v: 1, vote: 'parki-2027', leaf: one }, configuration, logOf(bundle)).finding;
    expect([find(superseded), find(leaf), find('00'.repeat(32))]).toEqual([
      'superseded',
      'included',
      'unknown',
    ]);
  });
});
