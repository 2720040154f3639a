import type { Person } from '@talka/identity';
import { accept, refuse, type Recorder, type Transaction } from '@talka/kernel';
import type { IdeaEvent } from '../events.js';
import { isAuthor, isShown, type Idea, type IdeaId } from '../idea.js';
import type { IdeaStore, ReviewDesk } from '../ports.js';
import {
  decideAcceptance,
  decideSuggesting,
  SUGGESTION_ANSWER,
  SUGGESTION_REASON,
  tidyChange,
  tidyWords,
} from '../rules/decide-suggestion.js';
import type { IdeaText } from '../rules/describe-change.js';
import type { Suggestion, SuggestionId, SuggestionStore } from '../suggestion.js';
import { about } from './idea-here.js';

export interface SuggestionPorts {
  readonly ideas: IdeaStore;
  readonly suggestions: SuggestionStore;
  readonly desk: Pick<ReviewDesk, 'lookAgain'>;
  readonly record: Recorder<IdeaEvent>;
}

export interface SuggestChange {
  readonly id: IdeaId;
  /** The number of the version whoever suggests has read. */
  readonly version: number;
  readonly text: IdeaText;
  readonly reason: string;
}

export interface SuggestionAt {
  readonly id: IdeaId;
  readonly suggestion: SuggestionId;
}

/** The public idea, locked; of others nothing is said. */
async function shown({ ideas }: Pick<SuggestionPorts, 'ideas'>, id: IdeaId): Promise<Idea> {
  const idea = await ideas.find(id);
  return idea && isShown(idea) ? idea : accept<never>(refuse('idea.not-found'));
}

/** One that is still open, as its writer or the idea's authors find it; for others it does not exist. */
async function openAt(ports: SuggestionPorts, at: SuggestionAt, by: Person): Promise<[Idea, Suggestion]> {
  const idea = await shown(ports, at.id);
  const found = await ports.suggestions.find(idea.id, at.suggestion);
  const theirs = found && (found.by === by.id || isAuthor(idea, by.id));
  if (!theirs) return accept<never>(refuse('suggestion.not-found'));
  if (found.state !== 'open') return accept<never>(refuse('suggestion.decided'));
  return [idea, found];
}

/** The same for who decides on it. */
async function deciding(ports: SuggestionPorts, at: SuggestionAt, by: Person): Promise<[Idea, Suggestion]> {
  const [idea, found] = await openAt(ports, at, by);
  return isAuthor(idea, by.id) ? [idea, found] : accept<never>(refuse('suggestion.not-yours'));
}

/** Somebody would word an idea differently, and says why. Only its authors read it. */
export const suggestChange = (transaction: Transaction<SuggestionPorts>) => (by: Person, it: SuggestChange) =>
  transaction(async (ports): Promise<SuggestionId> => {
    const { suggestions, record } = ports;
    const idea = await shown(ports, it.id);
    accept(decideSuggesting(idea, by.id, await suggestions.openOf(idea.id)));
    const base = await suggestions.versionOf(idea.id, it.version);
    if (!base) return accept(refuse('suggestion.outdated'));
    const change = accept(tidyChange(idea, base, it.text));
    const { version } = it;
    const reason = accept(tidyWords('reason', it.reason, SUGGESTION_REASON));
    const added = await suggestions.add(idea.id, { by: by.id, version, change, reason });
    if (!added) return accept(refuse('suggestion.already'));
    await record(about(idea, 'idea.change-suggested', null, { suggestion: added }));
    return added;
  });

/** An author makes the words the idea's own: a new version that names who suggested it, and that the desk looks at. */
export const acceptSuggestion =
  (transaction: Transaction<SuggestionPorts>) =>
  (by: Person, at: SuggestionAt & { readonly answer: string }) =>
    transaction(async (ports): Promise<void> => {
      const { ideas, suggestions, desk, record } = ports;
      const [idea, found] = await deciding(ports, at, by);
      accept(decideAcceptance(idea, found, by.id));
      const answer = accept(tidyWords('answer', at.answer, SUGGESTION_ANSWER.accepted));
      const reworded = await ideas.saveContent(idea, { ...idea.content, ...found.change }, idea.process);
      const version = await ideas.keepVersion(reworded, by.id);
      const closed = await suggestions.close(found.id, { state: 'accepted', by: by.id, answer, version });
      if (!closed) return accept(refuse('suggestion.decided'));
      await desk.lookAgain(reworded);
      await record(about(idea, 'idea.suggestion-accepted', by.id, { suggestion: found.id, version }));
    });

/** An author leaves the text as it is, and says why. */
export const declineSuggestion =
  (transaction: Transaction<SuggestionPorts>) =>
  (by: Person, at: SuggestionAt & { readonly answer: string }) =>
    transaction(async (ports): Promise<void> => {
      const [idea, found] = await deciding(ports, at, by);
      const answer = accept(tidyWords('answer', at.answer, SUGGESTION_ANSWER.declined));
      const closed = await ports.suggestions.close(found.id, { state: 'declined', by: by.id, answer });
      if (!closed) return accept(refuse('suggestion.decided'));
      await ports.record(about(idea, 'idea.suggestion-declined', by.id, { suggestion: found.id }));
    });

/** Whoever suggested it takes it back. */
export const withdrawSuggestion =
  (transaction: Transaction<SuggestionPorts>) => (by: Person, at: SuggestionAt) =>
    transaction(async (ports): Promise<void> => {
      const [idea, found] = await openAt(ports, at, by);
      if (found.by !== by.id) return accept(refuse('suggestion.not-found'));
      if (!(await ports.suggestions.close(found.id, { state: 'withdrawn' })))
        return accept(refuse('suggestion.decided'));
      await ports.record(about(idea, 'idea.suggestion-withdrawn', null, { suggestion: found.id }));
    });
