import type { ProjectReport } from '@talka/voting';
import { isLess } from '../../counting/amount.js';
import type { PotTold } from '../../counting/tell.js';
import { saying, type Saying } from './saying.js';

/** What is said of one project: that it won or not, why, and what would have been enough. */
export interface ProjectSaid {
  readonly result: Saying;
  readonly reason: readonly Saying[];
  readonly enough: Saying | null;
}

/** What a reason needs to know of the pot. */
export interface PotFacts {
  readonly unit: PotTold['unit'];
  /** Currency units, as text. */
  readonly budget: string;
  /** What is left when all is bought. */
  readonly remainder: string;
  readonly equalShares: boolean;
}

export const sayProject = (project: ProjectReport, pot: PotFacts): ProjectSaid => ({
  result: saying(project.selected ? 'said.won' : 'said.lost', { score: { score: project.score } }),
  reason: reasonOf(project, pot),
  enough: enoughFor(project),
});

function reasonOf(project: ProjectReport, pot: PotFacts): readonly Saying[] {
  const cost = { money: project.cost };
  switch (project.reason) {
    case 'funded':
      return [fundedReason(project, pot)];
    case 'bought':
      return [boughtReason(project, pot)];
    case 'too-dear': {
      const { left, missing } = project;
      return [saying('said.too-dear', { left: { money: left }, cost, missing: { money: missing } })];
    }
    case 'not-affordable':
      return shortfallReasons(project, pot);
    case 'over-budget':
      return [saying('said.over-budget', { cost, budget: { money: pot.budget } })];
    case 'not-eligible':
      return [saying('said.not-eligible', { cost })];
    case 'not-reached':
    case 'below-threshold':
    case 'no-support':
    case 'withdrawn':
    case 'free':
      return [saying(`said.${project.reason}`)];
  }
}

type Of<R extends ProjectReport['reason']> = Extract<ProjectReport, { reason: R }>;

/** Equal Shares funds only with its remainder; greedy has nothing else. */
function fundedReason({ cost, left }: Of<'funded'>, { equalShares }: PotFacts): Saying {
  const parts = { left: { money: left }, cost: { money: cost } };
  return equalShares ? saying('said.completed', { left: parts.left }) : saying('said.funded', parts);
}

function boughtReason(project: Of<'bought'>, { unit }: PotFacts): Saying {
  const { round, pricePerPoint, paidFull: full, paidPartial: part, paidNothing: none } = project;
  const parts = { round, price: { money: pricePerPoint } };
  const byPoints = unit === 'votes' ? '' : '-points';
  if (part + none === 0) return saying(`said.bought-all${byPoints}`, parts);
  return saying(`said.bought${byPoints}`, { ...parts, full, part, none });
}

function shortfallReasons(project: Of<'not-affordable'>, { remainder }: PotFacts): Saying[] {
  const { moneyLeft, cost, missing, payments } = project;
  const most = payments[0];
  return [
    saying('said.not-affordable', {
      left: { money: moneyLeft },
      cost: { money: cost },
      missing: { money: missing },
    }),
    ...(most
      ? [saying('said.spent-elsewhere', { name: { project: most.project }, paid: { money: most.paid } })]
      : []),
    ...(isLess(remainder, cost) ? [saying('said.remainder-too-small', { left: { money: remainder } })] : []),
  ];
}

/** How near it was, from the rule itself; of Equal Shares an upper bound, and told as one. */
function enoughFor(project: ProjectReport): Saying | null {
  switch (project.reason) {
    case 'not-affordable':
      return saying('said.enough-voters', { n: project.ballotsEnough });
    case 'too-dear':
    case 'not-reached':
    case 'below-threshold':
      return project.scoreEnough === undefined
        ? saying('said.never')
        : saying('said.enough', { score: { score: project.scoreEnough } });
    default:
      return null;
  }
}
