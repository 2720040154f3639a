import type { BallotIdeaRow } from '@talka/composition';
import type { Endpoints, InputOf, ProcessView } from '@talka/contracts';
import { areaId, ok, refuse, type Result, type TimeRange } from '@talka/kernel';
import type { StartVote, VoteDraft, VoteProject, VoteRules } from '@talka/voting';

type DraftBody = InputOf<Endpoints['office-votes.change']>['body']['draft'];
type Ideas = ReadonlyMap<number, BallotIdeaRow>;

export type ProcessDraft = NonNullable<StartVote['process']>;

const rangeFrom = (range: ProcessView['submission']): TimeRange | null =>
  range && { from: new Date(range.opensAt), until: new Date(range.closesAt) };

const windowOf = (range: TimeRange | null): ProcessView['submission'] =>
  range?.until ? { opensAt: range.from.toISOString(), closesAt: range.until.toISOString() } : null;

/** A process as it travels, as the domain has it. */
export const processFrom = (body: ProcessView | undefined): ProcessDraft | null =>
  body === undefined
    ? null
    : ({ ...body, submission: rangeFrom(body.submission), support: rangeFrom(body.support) } as ProcessDraft);

export const processView = (process: ProcessDraft): ProcessView => ({
  ...process,
  submission: windowOf(process.submission),
  support: windowOf(process.support),
});

/**
 * A draft as it travels, as the domain has it. `ideas` leads from public numbers to ids and costs: a project costs what its
 * idea was found to cost, unless it is said otherwise.
 */
export function draftFrom(body: DraftBody, ideas: Ideas): Result<VoteDraft> {
  const projects: VoteProject[] = [];
  for (const project of body.projects) {
    const idea = project.idea === null ? null : ideas.get(project.idea);
    const costCents = project.costCents ?? idea?.total_cents ?? null;
    if (idea === undefined || (idea !== null && costCents === null))
      return refuse('vote.idea-not-feasible', { project: project.name });
    if (costCents === null) return refuse('vote.project-without-cost', { project: project.name });
    projects.push({ ...project, idea: idea?.id ?? null, costCents });
  }
  return ok({
    name: body.name,
    about: body.about,
    rules: body.rules as VoteRules,
    time: { from: new Date(body.opensAt), until: new Date(body.closesAt) },
    pots: body.pots.map((pot) => ({
      ...pot,
      areas: pot.areas.map((area) => ({ ...area, id: areaId(area.id) })),
    })),
    projects,
    trustees: body.trustees,
  });
}
