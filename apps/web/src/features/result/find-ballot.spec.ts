import { expect, it } from '@jest/globals';
import { findBallot } from './find-ballot.js';

const file = (type: string, columns: string, votes: readonly string[]): string =>
  [
    `META\nkey;value\ndescription;Ielas\ncountry;Latvia\nunit;Ludza\ninstance;2027\nnum_projects;2\nnum_votes;${votes.length}`,
    `budget;100.00\nvote_type;${type}\nrule;greedy\ndate_begin;01.03.2027\ndate_end;15.03.2027`,
    'PROJECTS\nproject_id;cost;name\n1;60.00;Parks\n2;40.00;Dīķis',
    `VOTES\nvoter_id;${columns}\n${votes.map((vote, at) => `${at + 1};${vote}`).join('\n')}`,
  ].join('\n');
const pots = [
  { pot: 'visi', ballots: file('approval', 'vote', ['1', '2,1', '']), trackers: ['aaaa', 'bbbb', null] },
  { pot: 'pils', ballots: file('cumulative', 'vote;points', ['2;3', '1;1']), trackers: ['bbbb', 'cccc'] },
  { pot: 'sils' },
];

it('a tracker leads to its ballot in every pot, however it was typed', () => {
  expect(findBallot(pots, ' BB bb\n')).toEqual([
    {
      pot: 'visi',
      choices: [
        { project: '2', points: null },
        { project: '1', points: null },
      ],
    },
    { pot: 'pils', choices: [{ project: '2', points: 3 }] },
  ]);
});

it.each(['', 'dddd', 'null'])('"%s" leads nowhere, and to nobody’s ballot on paper', (typed) => {
  expect(findBallot(pots, typed)).toEqual([]);
});
