import { describe, expect, it } from '@jest/globals';
import type { ClosedVote, VoteBundle } from '@talka/voting/protocol';
import { belongsTo } from './belongs-to.js';

const log = { configuration: { title: 'Pagalmi' }, heads: ['head'], leaves: ['aa', 'bb'], superseded: [] };
const paper = { style: 'all', pots: new Map([['visi', { choices: ['1'] }]]) };
const unread = { style: 'all', reason: 'paper.unreadable', paper: true };
const closed = {
  ...log,
  envelopes: [{ style: 'all' }, { style: 'krasts' }],
  paper: [paper],
  spoiltPaper: [unread],
  roll: [
    { style: 'all', roll: 4, issued: 1 },
    { style: 'krasts', roll: 1, issued: 1 },
  ],
} as unknown as ClosedVote;
const sums = [
  { style: 'all', roll: 4, issued: 1, envelopes: 1, paper: 2, spoilt: 1, counted: 2 },
  { style: 'krasts', roll: 1, issued: 1, envelopes: 1, paper: 0, spoilt: 0, counted: 1 },
];
const bundle = (more: object = {}): VoteBundle =>
  ({ ...log, sums, spoilt: [unread], ...more }) as unknown as VoteBundle;
const first = (more: object) => ({ sums: [{ ...sums[0], ...more }, sums[1]] });

describe('what the keyholders bring', () => {
  it('belongs to the vote whose log, roll, envelopes and paper it has', () => {
    expect(belongsTo(bundle(), closed)).toBe(true);
  });

  it.each([
    ['another configuration', { configuration: { title: 'Parki' } }],
    ['another head', { heads: ['other'] }],
    ['a leaf fewer', { leaves: ['aa'] }],
    ['a ballot called superseded', { superseded: ['aa'] }],
    ['a longer roll', first({ roll: 5 })],
    ['more tokens than were issued', first({ issued: 2 })],
    ['a ballot on paper left out', first({ paper: 1, counted: 1 })],
    ['a ballot on paper too many', first({ paper: 3, counted: 3 })],
    ['spoilt paper left out', { ...first({ paper: 1, spoilt: 0, counted: 1 }), spoilt: [] }],
    ['spoilt paper that counts', { ...first({ spoilt: 0, counted: 3 }), spoilt: [] }],
    ['another reason of spoilt paper', { spoilt: [{ ...unread, reason: 'ballot.blank' }] }],
    ['spoilt paper called an envelope', { spoilt: [{ style: 'all', reason: 'paper.unreadable' }] }],
    [
      'an envelope moved to another style',
      {
        sums: [
          { ...sums[0], envelopes: 2 },
          { ...sums[1], envelopes: 0 },
        ],
      },
    ],
    ['a style left out', { sums: sums.slice(1) }],
  ])('with %s it does not', (_, more) => {
    expect(belongsTo(bundle(more), closed)).toBe(false);
  });
});
