import { accept, refuse, type Transaction } from '@talka/kernel';
import type { Person } from '@talka/identity';
import type { Idea, IdeaContent, IdeaId } from '../idea.js';
import { EDITABLE } from '../statuses.js';
import { tidyContent } from '../rules/tidy-content.js';
import type { IdeasPorts } from '../ports.js';
import { ownIdea, unchangedSince } from './own-idea.js';

/** Starts a draft. Drafts may have gaps, but what is in them is already clean. */
export const startDraft = (transaction: Transaction<IdeasPorts>) => (by: Person, content: IdeaContent) =>
  transaction(({ ideas }) => ideas.add(by.id, accept(tidyContent(content))));

export interface SaveDraft {
  readonly id: IdeaId;
  readonly revision: number;
  readonly content: IdeaContent;
}

/** Saves a draft or a returned idea over the revision its author saw. */
export const saveDraft = (transaction: Transaction<IdeasPorts>) => (by: Person, command: SaveDraft) =>
  transaction(async (ports): Promise<Idea> => {
    const idea = accept(await ownIdea(ports, command.id, by));
    if (!EDITABLE.includes(idea.status)) accept(refuse('idea.not-editable'));
    accept(unchangedSince(idea, command.revision));
    return ports.ideas.saveContent(idea, accept(tidyContent(command.content)), idea.process);
  });
