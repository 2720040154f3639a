import { describe, expect, it } from '@jest/globals';
import { labOf } from './lab.js';

/** Six want the park and the pond, which use up the pot; four want only the path, which costs as much as their shares. */
const fileOf = (type: string, votes: readonly string[], columns = 'voter_id;vote'): string =>
  [
    `META\nkey;value\ndescription;Ielas\ncountry;Latvia\nunit;Ludza\ninstance;2027\nnum_projects;3\nnum_votes;${votes.length}`,
    `budget;100.00\nvote_type;${type}\nrule;greedy\ndate_begin;01.03.2027\ndate_end;15.03.2027`,
    'PROJECTS\nproject_id;cost;name\n1;60.00;Parks\n2;40.00;Dīķis\n3;40.00;Taka',
    `VOTES\n${columns}\n${votes.map((vote, at) => `${at + 1};${vote}`).join('\n')}`,
  ].join('\n');
const APPROVAL = fileOf('approval', [...Array<string>(6).fill('1,2'), ...Array<string>(4).fill('3')]);
const greedy = { rule: 'greedy', options: { tieBreak: ['maxScore', 'minCost', 'id'] } } as const;
const asked = {
  ...{ pot: 'visi', ballots: APPROVAL, ...greedy },
  outcome: { order: ['2', '1'], totalCost: '100' },
};

describe('a pot in the laboratory', () => {
  it('is counted in the other ways, with the voters who have a winner', () => {
    const lab = labOf(asked);
    expect([lab?.unit, lab?.voters, lab?.real]).toEqual([
      ...['votes', 10],
      { way: 'greedy', order: ['2', '1'], totalCost: '100', served: 6, rejected: 0 },
    ]);
    const outcomeOf = (way: string) => lab?.others.find((one) => one.way === way)?.outcome;
    // Four have 10.00 each and pay 40.00 for the path together; the other six have 60.00 between them.
    expect(outcomeOf('mes')).toEqual({ order: ['2', '3'], totalCost: '80', served: 10, rejected: 0 });
    expect(outcomeOf('mes-add1u')?.served).toBe(10);
    expect(lab?.others.map(({ way }) => way)).not.toContain('greedy');
  });

  it('says how many ballots hold more than the purse', () => {
    const three = fileOf('approval', ['1,2,3', '1', '1', '2']);
    const knapsack = labOf({ ...asked, ballots: three })?.others.find(({ way }) => way === 'knapsack');
    expect([knapsack?.outcome?.rejected, knapsack?.outcome?.order]).toEqual([1, ['1', '2']]);
  });

  it('counts no choice that was given no point', () => {
    const points = fileOf('cumulative', ['1,2;3,0', '2;2'], 'voter_id;vote;points');
    const lab = labOf({ ...asked, ballots: points, outcome: { order: ['2'], totalCost: '40' } });
    expect([lab?.unit, lab?.real.served]).toEqual(['points', 1]);
  });

  it('tells a way that cannot settle a tie from one in which nobody wins', () => {
    const equal = fileOf('approval', ['2', '3']);
    const options = { tieBreak: ['minCost', 'maxScore'] };
    const lab = labOf({ ...asked, ballots: equal, options });
    expect(lab?.others.find(({ way }) => way === 'greedy-cost')?.outcome).toBeNull();
  });

  it('is not counted when its file or its rules cannot be read', () => {
    expect(labOf({ ...asked, ballots: 'META' })).toBeUndefined();
    expect(labOf({ ...asked, options: { coin: 1 } })).toBeUndefined();
  });
});
