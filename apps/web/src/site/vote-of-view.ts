import type { VoteView } from '@talka/contracts';
import { areaId } from '@talka/kernel';
import type { Vote } from '@talka/voting';

/** The vote as its rules know it: what travels has the same names, but for the brands and the ideas' ids. */
export const voteOfView = (vote: VoteView): Pick<Vote, 'rules' | 'pots' | 'projects'> => ({
  rules: vote.rules as Vote['rules'],
  pots: vote.potList.map((pot) => ({
    ...pot,
    areas: pot.areas.map((area) => ({ ...area, id: areaId(area.id) })),
  })),
  projects: vote.projectList.map((project) => ({ ...project, idea: null })),
});
