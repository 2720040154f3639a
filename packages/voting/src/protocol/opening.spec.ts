import { beforeAll, describe, expect, it } from '@jest/globals';
import { commitmentTo, drawOrder } from '@talka/kernel';
import { unbase64 } from '../merkle/base64.js';
import { canonicalBytes } from '../merkle/canonical.js';
import { readPb } from '../pb/read.js';
import {
  CASTING_TIME,
  cast,
  choose,
  closedVote,
  headOf,
  registered,
  seeded,
  voteConfiguration,
  voteKeys,
} from '../testing/votes.js';
import { auditVote } from './audit.js';
import { contentBytes, type BallotContent } from './ballot-content.js';
import { closedVoteText, readClosedVote, type ClosedVote } from './closed-vote.js';
import { configurationHash, type VoteConfiguration } from './configuration.js';
import { makeEnvelope, type Envelope } from './envelope.js';
import { openVote, type OpenedVote } from './open-vote.js';
import { pad } from './pad.js';
import { seal } from './seal.js';
import { readVoteBundle } from './vote-bundle.js';
import { rehearseCount } from './pot-election.js';

const keys = voteKeys();
const configuration = voteConfiguration(keys);
const random = seeded('opening');
const TRACKER = '0123456789abcdef';
let envelopes: Envelope[];
let replaced: Envelope;
let closed: ClosedVote;

const voter = (style: string) => registered(configuration, { keys, style, random });
const castBy = (style: string, pots: Record<string, readonly string[]>): Promise<Envelope> =>
  cast(configuration, voter(style), { pots, random });

beforeAll(async () => {
  const changer = voter('upe');
  replaced = await cast(configuration, changer, { pots: { ogre: ['soli'], visi: ['koki'] }, random });
  envelopes = [
    await cast(configuration, changer, { pots: { ogre: ['laipa'], visi: ['takas'] }, random, revision: 2 }),
    await castBy('upe', { ogre: ['laipa', 'soli'], visi: [] }),
    await castBy('upe', { ogre: ['laipa'], visi: ['takas', 'koki'] }),
    await castBy('krasts', { visi: ['takas'] }),
    await castBy('krasts', { visi: ['gaisma'] }),
    await castBy('krasts', { visi: ['koki', 'takas'] }),
  ];
  closed = closedVote(configuration, keys, { envelopes, superseded: [replaced] });
}, CASTING_TIME);

async function opened(more: Partial<ClosedVote> = {}): Promise<OpenedVote> {
  const vote = await openVote({ ...closed, ...more }, keys.sealing, random);
  if (!vote.ok) throw new Error(JSON.stringify(vote.refusal));
  return vote.value;
}

async function refused(more: Partial<ClosedVote>): Promise<unknown> {
  const vote = await openVote({ ...closed, ...more }, keys.sealing, random);
  return vote.ok ? 'opened' : [vote.refusal.code, vote.refusal.params ?? {}];
}

/** What a program other than the booth might seal. */
async function sealedBy(style: string, text: Uint8Array): Promise<Envelope> {
  const to = unbase64(configuration.sealingKey) ?? new Uint8Array();
  const padded = pad(text, configuration.plaintextLength) ?? new Uint8Array();
  const sealed = await seal({ to, info: configurationHash(configuration), random }, padded);
  return makeEnvelope(configuration, { ...voter(style), revision: 1, sealed });
}

const votesIn = (ballots = ''): string[] => {
  const reading = readPb(ballots);
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return reading.file.votes.rows.map(([, vote = '']) => vote).toSorted();
};

describe('an opened vote', () => {
  it('has every ballot that counts, in its pots, with trackers, and adds up', async () => {
    const { bundle } = await opened();
    const [ogre, visi] = bundle.pots;
    expect(votesIn(visi?.ballots)).toEqual(['', 'gaisma', 'koki,takas', 'takas', 'takas', 'takas,koki']);
    expect([visi?.counted, visi?.trackers?.length]).toEqual([6, 6]);
    expect(visi?.outcome).toEqual({ selected: ['takas'], order: ['takas'], totalCost: '12000' });
    expect(ogre).toMatchObject({ counted: 3, outcome: { selected: ['laipa'] } });
    expect(bundle.spoilt).toEqual([]);
    expect(bundle.sums).toEqual([
      { style: 'upe', roll: 5, issued: 4, envelopes: 3, paper: 0, spoilt: 0, counted: 3 },
      { style: 'krasts', roll: 5, issued: 4, envelopes: 3, paper: 0, spoilt: 0, counted: 3 },
    ]);
  });

  it('keeps the ballots of a pot with fewer than five to the auditor, trackers too', async () => {
    const { bundle, withheld } = await opened();
    expect(Object.keys(bundle.pots[0] ?? {})).toEqual(['pot', 'counted', 'outcome']);
    expect([...withheld.keys()]).toEqual(['ogre']);
    expect(votesIn(withheld.get('ogre'))).toEqual(['laipa', 'laipa', 'laipa,soli']);
  });

  it('comes back from JSON, and names no voter and no envelope', async () => {
    const { bundle } = await opened();
    const text = JSON.stringify(bundle);
    expect(readVoteBundle(JSON.parse(text))).toEqual({ ok: true, value: bundle });
    for (const { voterKey, ciphertext, tokenSignature } of envelopes) {
      for (const secret of [voterKey, ciphertext, tokenSignature]) expect(text).not.toContain(secret);
    }
  });

  it('takes what was handed over as JSON', async () => {
    const marks = { choices: ['koki'], points: [3] };
    const handed = {
      ...{ ...closed, paper: [{ style: 'krasts', pots: new Map([['visi', marks]]) }] },
      spoiltPaper: [{ style: 'krasts', reason: 'paper.unreadable', paper: true }] as const,
    };
    expect(readClosedVote(JSON.parse(closedVoteText(handed)))).toEqual({ ok: true, value: handed });
    expect(readClosedVote(JSON.parse(closedVoteText(closed)))).toEqual({ ok: true, value: closed });
    expect(readClosedVote({ ...closed, roll: 1 })).toMatchObject({ refusal: { params: { place: 'roll' } } });
    const bad = readClosedVote({ ...closed, configuration: { ...configuration, v: 2 } });
    expect(bad).toMatchObject({ refusal: { code: 'configuration.malformed' } });
  });

  it('mixes paper in, and lists it in the sums', async () => {
    const paper = [{ style: 'krasts', pots: choose({ visi: ['koki'] }) }];
    const { bundle } = await opened({ paper });
    expect(votesIn(bundle.pots[1]?.ballots)).toContain('koki');
    expect(bundle.pots[1]?.trackers).toContain(null);
    expect(bundle.sums[1]).toMatchObject({ envelopes: 3, paper: 1, counted: 4 });
  });

  it('counts spoilt paper among the paper and the spoilt, each with its reason', async () => {
    const paper = [{ style: 'krasts', pots: choose({ visi: ['koki'] }) }];
    const spoiltPaper = (['paper.unreadable', 'ballot.too-many'] as const).map((reason) => ({
      ...{ style: 'krasts', reason, paper: true as const },
    }));
    const roll = closed.roll.map((one) => ({ ...one, roll: one.issued + 3 }));
    const { bundle } = await opened({ paper, spoiltPaper, roll });
    expect(bundle.sums[1]).toMatchObject({ envelopes: 3, paper: 3, spoilt: 2, counted: 4 });
    expect(bundle.spoilt).toHaveLength(2);
    expect(bundle.spoilt).toEqual(expect.arrayContaining(spoiltPaper));
    expect(readVoteBundle(JSON.parse(JSON.stringify(bundle)))).toEqual({ ok: true, value: bundle });
    const audited = auditVote(JSON.parse(JSON.stringify(bundle)));
    expect(audited.ok && audited.value.filter(({ passed }) => !passed)).toEqual([]);
  });

  it('spoils what the booth would have refused, each with its reason', async () => {
    const content = (more: Partial<BallotContent>): Uint8Array =>
      contentBytes({
        ...{ vote: configuration.vote, style: 'krasts', pots: choose({ visi: ['koki'] }), tracker: TRACKER },
        ...more,
      });
    const other = await seal(
      { to: unbase64(configuration.sealingKey)!, info: Uint8Array.of(1), random },
      new Uint8Array(configuration.plaintextLength),
    );
    const odd = [
      await sealedBy('krasts', content({ pots: choose({ visi: ['koki', 'takas', 'gaisma'] }) })),
      await sealedBy('krasts', content({ pots: choose({ visi: [] }) })),
      await sealedBy('krasts', content({ style: 'upe', pots: choose({ ogre: ['laipa'], visi: ['koki'] }) })),
      await sealedBy('krasts', content({ pots: choose({ visi: ['koki'], ogre: ['laipa'] }) })),
      await sealedBy('krasts', content({ vote: 'cits' })),
      await sealedBy(
        'krasts',
        canonicalBytes({ vote: 'parki-2027', style: 'krasts', choices: { visi: ['koki'] } }),
      ),
      await sealedBy('krasts', Uint8Array.of(0xff, 1, 2)),
      makeEnvelope(configuration, { ...voter('krasts'), revision: 1, sealed: other }),
    ];
    const { bundle } = await opened(closedVote(configuration, keys, { envelopes: [...envelopes, ...odd] }));
    expect(bundle.spoilt.map(({ reason }) => reason).toSorted()).toEqual([
      ...['ballot.blank', 'ballot.malformed', 'ballot.malformed', 'ballot.malformed', 'ballot.malformed'],
      ...['ballot.not-openable', 'ballot.too-many', 'ballot.wrong-style'],
    ]);
    expect(bundle.spoilt.every(({ style }) => style === 'krasts')).toBe(true);
    expect(bundle.sums[1]).toMatchObject({ envelopes: 11, spoilt: 8, counted: 3 });
    expect(votesIn(bundle.pots[1]?.ballots)).toHaveLength(6);
  });

  it('draws the promised lot, and no other', async () => {
    const count = {
      rule: 'greedy',
      options: { tieBreak: ['drawn'] },
      seedCommitment: commitmentTo('12 34'),
    } as const;
    const drawn: VoteConfiguration = { ...configuration, count, trackers: false };
    expect(rehearseCount(drawn)).toMatchObject({ ok: true });
    const voters = ['takas', 'gaisma', 'koki'].map((id) =>
      cast(drawn, registered(drawn, { keys, style: 'krasts', random }), { pots: { visi: [id] }, random }),
    );
    const tied = closedVote(drawn, keys, { envelopes: await Promise.all(voters) });
    const { bundle } = await opened({ ...tied, seed: '12 34' });
    const [first] = drawOrder(
      '12 34',
      configuration.projects.map(({ id }) => id),
    ).filter((id) => ['takas', 'gaisma', 'koki'].includes(id));
    expect(bundle.pots[1]?.outcome.order[0]).toBe(first);
    expect(await refused(tied)).toEqual(['opening.seed-wrong', {}]);
    expect(await refused({ ...tied, seed: '12 35' })).toEqual(['opening.seed-wrong', {}]);
  });
});

describe('a vote is not opened', () => {
  it('with another key', async () => {
    const vote = await openVote(closed, random.bytes(32), random);
    expect(vote).toMatchObject({ refusal: { code: 'opening.wrong-key' } });
  });

  it('when its log is not the one under its final head', async () => {
    const { leaves, heads } = closed;
    const shorter = leaves.slice(0, -1);
    expect(await refused({ heads: heads.slice(0, -1) })).toEqual(['opening.log-broken', {}]);
    expect(await refused({ heads: [headOf(configuration, leaves, random.bytes(32))] })).toEqual([
      'opening.head-not-signed',
      {},
    ]);
    expect(await refused({ leaves: shorter })).toEqual(['opening.log-broken', {}]);
    const reordered = [leaves[0]!, ...leaves.slice(1).toReversed()];
    expect(await refused({ leaves: reordered })).toEqual(['opening.log-broken', {}]);
    const doubled = [...leaves, leaves[1]!];
    expect(await refused({ leaves: doubled, heads: [headOf(configuration, doubled, keys.log)] })).toEqual([
      'opening.log-broken',
      {},
    ]);
    expect(await refused({ configuration: { ...configuration, blankAllowed: true } })).toEqual([
      'opening.log-broken',
      {},
    ]);
  });

  it('when an envelope is missing, added, replaced by an older one, or changed', async () => {
    const [first, ...rest] = closed.envelopes as Envelope[];
    const stranger = await castBy('upe', { ogre: ['soli'], visi: [] });
    const differ = (missing: number, extra: number) => ['opening.envelopes-differ', { missing, extra }];
    expect(await refused({ envelopes: rest })).toEqual(differ(1, 0));
    expect(await refused({ envelopes: [first!, ...rest, stranger] })).toEqual(differ(0, 1));
    expect(await refused({ envelopes: [stranger, ...rest] })).toEqual(differ(1, 1));
    expect(await refused({ envelopes: [replaced, ...rest] })).toEqual(differ(1, 1));
    expect(await refused({ envelopes: [first!, first!, ...rest] })).toEqual(differ(0, 1));
    const changed = { ...first!, revision: 7 };
    const reason = 'envelope.signature-invalid';
    expect(await refused({ envelopes: [changed, ...rest] })).toEqual([
      'opening.envelope-invalid',
      { number: 1, reason },
    ]);
  });

  it('when leaves are called replaced that never were in the log, or twice', async () => {
    const { superseded } = closed;
    const count = ['opening.superseded-unknown', { count: 1 }];
    expect(await refused({ superseded: [...superseded, 'ab'.repeat(32)] })).toEqual(count);
    expect(await refused({ superseded: [...superseded, ...superseded] })).toEqual(count);
    expect(await refused({ superseded: [] })).toEqual(['opening.envelopes-differ', { missing: 1, extra: 0 }]);
  });

  it('when somebody cast a copy of another’s seal, or one key has two ballots', async () => {
    const bytes = (text: string) => unbase64(text) ?? new Uint8Array();
    const { enc, ciphertext } = envelopes[0]!;
    const sealed = { enc: bytes(enc), ciphertext: bytes(ciphertext) };
    const copy = makeEnvelope(configuration, { ...voter('upe'), revision: 1, sealed });
    const copied = closedVote(configuration, keys, { envelopes: [...envelopes, copy] });
    expect(await refused(copied)).toEqual(['opening.seal-twice', {}]);
    const twice = closedVote(configuration, keys, { envelopes: [...envelopes, replaced] });
    expect(await refused(twice)).toEqual(['opening.voter-twice', {}]);
  });

  it('when there are more ballots than rights to vote, or paper that cannot be counted', async () => {
    const roll = closed.roll.map((one) => (one.style === 'upe' ? { ...one, issued: 2 } : one));
    expect(await refused({ roll })).toEqual(['opening.sums-differ', { style: 'upe' }]);
    expect(await refused({ roll: [] })).toEqual(['opening.sums-differ', { style: 'upe' }]);
    const paper = { style: 'krasts', pots: choose({ visi: ['koki'] }) };
    expect(await refused({ paper: [paper, paper] })).toEqual(['opening.sums-differ', { style: 'krasts' }]);
    const spoiltPaper = [{ style: 'krasts', reason: 'paper.unreadable', paper: true }] as const;
    expect(await refused({ paper: [paper], spoiltPaper })).toEqual([
      'opening.sums-differ',
      { style: 'krasts' },
    ]);
    const wrong = { style: 'krasts', pots: choose({ visi: ['laipa'] }) };
    const reason = 'ballot.choice-unknown';
    expect(await refused({ paper: [paper, wrong] })).toEqual([
      'opening.paper-invalid',
      { number: 2, reason },
    ]);
  });
});

it('a count that nobody could do is known before the vote', () => {
  const points = {
    ...configuration,
    count: { rule: 'greedy', options: { score: 'points' } },
  } as VoteConfiguration;
  expect(rehearseCount(points)).toMatchObject({ refusal: { code: 'count.score-unfit' } });
  expect(rehearseCount(configuration)).toMatchObject({ ok: true });
});
