import { describe, expect, it } from '@jest/globals';
import { VOTE_STATES } from '../vote/vote.js';
import { fateOfBallot } from './fate-of-ballot.js';

const fates = (replaced: boolean) => VOTE_STATES.map((state) => `${state}: ${fateOfBallot(state, replaced)}`);

describe('what becomes of a ballot in the log', () => {
  it('is the same for one that was replaced and one that was not, until the vote is closed', () => {
    const running = (['draft', 'announced', 'suspended'] as const).flatMap((state) =>
      [true, false].map((replaced) => fateOfBallot(state, replaced)),
    );
    expect(new Set(running)).toEqual(new Set(['undecided']));
  });

  it('is told from the close on: it counts, or a later one does; of an annulled vote none', () => {
    expect(fates(false).slice(3)).toEqual([
      ...['closed: counts', 'opened: counts', 'published: counts', 'final: counts', 'annulled: annulled'],
    ]);
    expect(fates(true).slice(3)).toEqual([
      ...['closed: replaced', 'opened: replaced', 'published: replaced', 'final: replaced'],
      'annulled: annulled',
    ]);
  });
});
