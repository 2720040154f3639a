import { holds, type Actor, type Person } from '@talka/identity';
import { accept, refuse, type MunicipalityId, type PersonId } from '@talka/kernel';
import type { Assessment } from '../assessment.js';
import type { IdeaEvent } from '../events.js';
import { isShown, type Idea, type IdeaId } from '../idea.js';
import type { IdeasPorts } from '../ports.js';

/** How an office names an idea: its own municipality, and the idea. The gate has asked for the role there. */
export interface IdeaHere {
  readonly municipality: MunicipalityId;
  readonly id: IdeaId;
}

/** The public idea of this municipality, locked; those of others do not exist for it. */
export async function ideaHere({ ideas }: Pick<IdeasPorts, 'ideas'>, at: IdeaHere): Promise<Idea> {
  const idea = await ideas.find(at.id);
  const here = idea?.content.municipality === at.municipality && isShown(idea);
  return here ? idea : accept<never>(refuse('idea.not-found'));
}

/** Its newest assessment, which there is none of until somebody has taken the idea up. */
export const assessmentOf = async (
  { assessments }: Pick<IdeasPorts, 'assessments'>,
  idea: Idea,
): Promise<Assessment> => (await assessments.newest(idea.id)) ?? accept<never>(refuse('costing.closed'));

/** Does this person answer for everything in the municipality? */
export function administers(by: Person, municipality: MunicipalityId): boolean {
  const actor: Actor = { kind: 'person', ...by };
  return holds(actor, 'administrator', municipality) || holds(actor, 'platform-administrator');
}

/** Says that something was done with an idea. */
export const about = <K extends IdeaEvent['kind'], F extends object>(
  idea: Pick<Idea, 'id' | 'content'>,
  kind: K,
  by: PersonId | null,
  facts: F,
) => ({
  kind,
  subject: { kind: 'idea', id: idea.id },
  municipality: idea.content.municipality,
  by,
  facts,
});
