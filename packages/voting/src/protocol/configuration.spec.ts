import { describe, expect, it } from '@jest/globals';
import { commitmentTo } from '@talka/kernel';
import { base64 } from '../merkle/base64.js';
import { canonicalText, type Canonical } from '../merkle/canonical.js';
import { voteConfiguration, voteKeys } from '../testing/votes.js';
import { configurationHex, type VoteConfiguration } from './configuration.js';
import { readConfiguration } from './read-configuration.js';

const keys = voteKeys();
const good = voteConfiguration(keys);
const { pots, projects, styles, trustees } = good;

const verdict = (more: object): unknown => {
  const read = readConfiguration({ ...good, ...more });
  return read.ok ? 'read' : [read.refusal.code, read.refusal.params ?? {}];
};

describe('a configuration', () => {
  it('comes back from JSON with the same hash', () => {
    const text = canonicalText(good as unknown as Canonical);
    const read = readConfiguration(JSON.parse(text));
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    expect(read.value).toEqual(good);
    expect(configurationHex(read.value)).toBe(configurationHex(good));
    expect(configurationHex({ ...good, blankAllowed: true })).not.toBe(configurationHex(good));
  });

  it.each<[object, string]>([
    [{ note: 1 }, '$'],
    [{ v: 2 }, 'v'],
    [{ secrecy: 'open' }, 'secrecy'],
    [{ vote: '../etc' }, 'vote'],
    [{ title: 'a\nb' }, 'title'],
    [{ title: '\ud800' }, 'title'],
    [{ origin: 'with blank' }, 'origin'],
    [{ opensAt: '2027-02-30T06:00:00Z' }, 'opensAt'],
    [{ opensAt: '2027-03-01 06:00' }, 'opensAt'],
    [{ ballot: { kind: 'guess' } }, 'ballot'],
    [{ ballot: { kind: 'approval', min: 1 } }, 'ballot.max'],
    [{ pots: [{ id: 'a', name: 'A', budget: 1.5 }] }, 'pots.0.budget'],
    [{ projects: [] }, 'projects'],
    [{ projects: [{ ...projects[0], cost: -1 }] }, 'projects.0.cost'],
    [{ styles: [{ ...styles[0], tokenKey: 'AAAA' }] }, 'styles.0.tokenKey'],
    [{ count: { rule: 'guess', options: {} } }, 'count.rule'],
    [{ count: { rule: 'mes', options: { increment: 0.5 } } }, 'count.options'],
    [{ sealingKey: base64(new Uint8Array(31)) }, 'sealingKey'],
    [{ plaintextLength: 0 }, 'plaintextLength'],
    [{ trackers: 'yes' }, 'trackers'],
    [{ trustees: { threshold: 2, fingerprints: ['x', 'y', 'z'] } }, 'trustees.fingerprints.0'],
  ])('%j is not read, and the place is said', (more, place) => {
    expect(verdict(more)).toEqual(['configuration.malformed', { place }]);
  });

  it('is read only when it is an object', () => {
    for (const value of [null, [], 'x', undefined]) {
      expect(readConfiguration(value)).toMatchObject({ refusal: { code: 'configuration.malformed' } });
    }
  });

  const drawn = { rule: 'greedy', options: { tieBreak: ['maxScore', 'drawn'] } };
  const order = projects.map(({ id }) => id);
  it.each<[object, string, object]>([
    [{ pots: [pots[0], pots[0]] }, 'configuration.repeated', { list: 'pots', id: 'ogre' }],
    [{ projects: [...projects, projects[0]] }, 'configuration.repeated', { list: 'projects', id: 'laipa' }],
    [
      { styles: [styles[0], { ...styles[0], id: 'x' }] },
      'configuration.repeated',
      { list: 'styles', id: 'tokenKey' },
    ],
    [
      { styles: [{ ...styles[0], pots: ['ogre', 'ogre'] }] },
      'configuration.repeated',
      { list: 'styles', id: 'ogre' },
    ],
    [{ projects: [{ ...projects[0], pot: 'x' }] }, 'configuration.pot-unknown', { pot: 'x' }],
    [{ styles: [{ ...styles[0], pots: ['x'] }] }, 'configuration.pot-unknown', { pot: 'x' }],
    [{ projects: projects.slice(0, 2) }, 'configuration.pot-empty', { pot: 'visi' }],
    [{ styles: [styles[1]] }, 'configuration.pot-without-voters', { pot: 'ogre' }],
    [{ ballot: { kind: 'approval', min: 3, max: 4 } }, 'configuration.limits-impossible', { pot: 'ogre' }],
    [{ ballot: { kind: 'ranking', min: 2, max: 1 } }, 'configuration.limits-impossible', { pot: 'ogre' }],
    [{ ballot: { kind: 'knapsack', limit: 100 } }, 'configuration.limits-impossible', { pot: 'ogre' }],
    [{ opensAt: good.closesAt }, 'configuration.ends-before-it-begins', {}],
    [
      { styles: [{ ...styles[0], tokenKey: base64(new Uint8Array(256).fill(127)) }] },
      ...(['configuration.key-weak', { style: 'upe' }] as const),
    ],
    [
      { trustees: { threshold: 2, fingerprints: trustees.fingerprints.slice(1) } },
      ...(['configuration.too-few-trustees', { min: 3, missing: 1 }] as const),
    ],
    [{ trustees: { ...trustees, threshold: 1 } }, 'configuration.threshold-outside', { min: 2, max: 3 }],
    [{ trustees: { ...trustees, threshold: 4 } }, 'configuration.threshold-outside', { min: 2, max: 3 }],
    [{ plaintextLength: 64 }, 'configuration.ballots-do-not-fit', { needed: 134 }],
    [{ count: drawn }, 'configuration.ties-without-order', {}],
    [{ count: { ...good.count, seedCommitment: commitmentTo('x') } }, 'configuration.ties-without-order', {}],
    [
      { count: { rule: 'mes', options: { speed: 9 } } },
      'count.option-unknown',
      { option: 'speed', rule: 'mes' },
    ],
  ])('%j does not fit together: %s', (more, code, params) => {
    expect(verdict(more)).toEqual([code, params]);
  });

  it.each<[Partial<VoteConfiguration>]>([
    [{ count: { ...drawn, seedCommitment: commitmentTo('x') } as VoteConfiguration['count'] }],
    [{ count: { rule: 'greedy', options: { ...drawn.options, drawnOrder: order } } }],
    [{ ballot: { kind: 'points', min: 0, max: 5, minSum: 1, maxSum: 10 } }],
    [{ ballot: { kind: 'knapsack' } }],
  ])('%j is one too', (more) => {
    expect(verdict(more)).toBe('read');
  });
});
