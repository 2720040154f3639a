import fc from 'fast-check';
import { count, type Count } from '../count/count.js';
import { readQuestion } from '../count/options.js';
import type { Ballot, Election, VoteType } from '../election.js';
import { readPb, type PbFile } from '../pb/read.js';

/** A file that must be readable. */
export function pbFile(text: string, mode: 'strict' | 'lenient' = 'strict'): PbFile {
  const reading = readPb(text, mode);
  if (!reading.ok) throw new Error(JSON.stringify(reading.errors));
  return reading.file;
}

/** A count that must not be refused. */
export function counted(election: Election, rule: string, options: Record<string, unknown> = {}): Count {
  const question = readQuestion(rule, options);
  if (!question.ok) throw new Error(JSON.stringify(question.refusal));
  const outcome = count(election, question.value);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

/** An election by hand: costs by id, ballots as the ids they choose; whole currency units. */
export function election(
  budget: number,
  costs: Record<string, number>,
  ballots: readonly (readonly string[])[],
  more: Partial<Election> = {},
): Election {
  const ids = Object.keys(costs);
  return {
    ...{ voteType: 'approval', budget: BigInt(budget), moneyScale: 0, pointsScale: 0, defaultScore: 0 },
    projects: ids.map((id) => ({ id, name: id, cost: BigInt(costs[id] ?? 0) })),
    ballots: ballots.map((ids_) => ({ choices: ids_.map((id) => ids.indexOf(id)) })),
    ...more,
  };
}

/** Small elections of a kind, made of numbers that meet in ties. */
export function smallElections(voteType: VoteType): fc.Arbitrary<Election> {
  return fc.integer({ min: 1, max: 6 }).chain((size) => {
    const places = Array.from({ length: size }, (_, at) => at);
    const ballot: fc.Arbitrary<Ballot> = fc
      .tuple(
        fc.shuffledSubarray(places, { maxLength: voteType === 'choose-1' ? 1 : size }),
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: size, maxLength: size }),
      )
      .map(([choices, points]) =>
        voteType === 'cumulative' ? { choices, points: points.slice(0, choices.length) } : { choices },
      );
    return fc
      .record({
        budget: fc.integer({ min: 1, max: 40 }),
        costs: fc.array(fc.integer({ min: 0, max: 24 }), { minLength: size, maxLength: size }),
        ballots: fc.array(ballot, { maxLength: 9 }),
      })
      .map(({ budget, costs, ballots }): Election => {
        const projects = costs.map((cost, at) => ({
          ...{ id: 'abcdef'[at] ?? '', name: '' },
          cost: BigInt(cost) * 6n,
        }));
        return {
          ...{ voteType, budget: BigInt(budget) * 6n, moneyScale: 0, pointsScale: 0, defaultScore: 0 },
          ...{ projects, ballots },
        };
      });
  });
}
