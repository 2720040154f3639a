import type { Endpoints, InputOf } from '@talka/contracts';
import { areaId, type TimeRange } from '@talka/kernel';
import type { VoteDraft, VoteRules } from '@talka/voting';

type DraftBody = InputOf<Endpoints['office-votes.change']>['body']['draft'];

export const rangeFrom = (range: { opensAt: string; closesAt: string } | null): TimeRange | null =>
  range && { from: new Date(range.opensAt), until: new Date(range.closesAt) };

/** A draft as it travels, as the domain has it. `ideas` leads from public numbers to ids. */
export const draftFrom = (body: DraftBody, ideas: ReadonlyMap<number, string>): VoteDraft => ({
  name: body.name,
  about: body.about,
  rules: body.rules as VoteRules,
  time: { from: new Date(body.opensAt), until: new Date(body.closesAt) },
  pots: body.pots.map((pot) => ({ ...pot, area: pot.area === null ? null : areaId(pot.area) })),
  projects: body.projects.map((project) => ({
    ...project,
    idea: project.idea === null ? null : (ideas.get(project.idea) ?? null),
  })),
  trustees: body.trustees,
});
