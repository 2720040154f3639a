import { describe, expect, it } from '@jest/globals';
import { readQuestion } from '@talka/voting';
import { countPot, potElection, potFile } from '@talka/voting/protocol';
import { paperVote } from '../../counting/testing/paper-vote.js';
import { outcomeKey } from './recount.js';
import { recountOpen, type OpenRecountQuestion } from './recount-open.js';

const { configuration } = paperVote();
const count = { rule: 'greedy', options: {} } as const;

/** Counted and written by what the server counts and writes an open vote with. */
function published(pot: string, choices: readonly string[]): OpenRecountQuestion['published'][number] {
  const [own, question] = [configuration.pots.find(({ id }) => id === pot), readQuestion('greedy', {})];
  if (!own || !question.ok) throw new Error('no such pot');
  const ballots = choices.map((id) => ({ choices: [id] }));
  const election = potElection(configuration, own, ballots);
  const outcome = countPot(election, question.value);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const { order, selected, totalCost } = outcome.value;
  return {
    ...{ pot, counted: choices.length, outcome: { order: [...order], selected: [...selected], totalCost } },
    ballots: potFile(configuration, own, { election, outcome: outcome.value }),
  };
}

const PUBLISHED = [
  published('ogre', ['laipa']),
  published('visi', ['takas', 'takas', 'koki', 'koki', 'takas']),
];
const vote = {
  rules: { count },
  potList: configuration.pots.map(({ id, name, budget }) => ({ id, name, budgetCents: budget })),
  projectList: configuration.projects.map(({ id, pot, cost }) => ({ id, pot, costCents: cost })),
} as unknown as OpenRecountQuestion['vote'];

type More = Partial<OpenRecountQuestion['published'][number]>;
const recounted = (more: More = {}, of = vote) =>
  recountOpen({
    vote: of,
    published: PUBLISHED.map((pot) => (pot.pot === 'visi' ? { ...pot, ...more } : pot)),
  });
const failed = (...asked: Parameters<typeof recounted>): string[] => {
  const answer = recounted(...asked);
  return answer.kind === 'checked'
    ? answer.checks.filter(({ passed }) => !passed).map(({ check, of }) => `${check} ${of}`)
    : [];
};
const ballots = PUBLISHED[1]?.ballots ?? '';
const outcome = PUBLISHED[1]?.outcome ?? { order: [], selected: [], totalCost: '' };

describe('a recount of an open vote', () => {
  it('comes to the same from the ballots that the result has', () => {
    const answer = recounted();
    expect(answer).toMatchObject({
      kind: 'checked',
      configurationHash: null,
      names: { pots: { visi: 'Visi kopā' } },
    });
    expect([failed(), outcomeKey(answer)]).toEqual([[], 'recount.equal']);
    expect(answer.kind === 'checked' && answer.checks).toHaveLength(6);
  });

  it('notices ballots that were changed', () => {
    expect(failed({ ballots: ballots.replaceAll(/;takas$/gm, ';koki') })).toEqual([
      'counted-as-published visi',
    ]);
  });

  it('notices another outcome on the page', () => {
    const other = { ...outcome, order: ['koki'], selected: ['koki'] };
    expect(failed({ outcome: other })).toEqual(['counted-as-published visi']);
    expect(failed({ outcome: { ...outcome, totalCost: '1' } })).toEqual(['counted-as-published visi']);
  });

  it('notices that ballots are missing, or all of them', () => {
    expect(failed({ counted: 6 })).toEqual(['ballots-published visi']);
    const nothing = ['ballots-published visi', 'file-as-configured visi', 'counted-as-published visi'];
    expect(failed({ ballots: null })).toEqual(nothing);
    expect(failed({ ballots: 'nothing' })).toEqual(nothing);
  });

  it('counts for the money and at the prices of the vote’s page', () => {
    const dearer = vote.projectList.map((one) => (one.id === 'koki' ? { ...one, costCents: 1 } : one));
    expect(failed({}, { ...vote, projectList: dearer })).toEqual(['file-as-configured visi']);
    const richer = vote.potList.map((one) => (one.id === 'ogre' ? { ...one, budgetCents: 1 } : one));
    expect(failed({}, { ...vote, potList: richer })).toEqual(['file-as-configured ogre']);
  });

  it('counts by the rule of the vote’s page', () => {
    const rules = { count: { rule: 'greedy', options: { threshold: '4' } } };
    expect(failed({}, { ...vote, rules } as never)).toContain('counted-as-published visi');
  });
});
