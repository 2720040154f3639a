import { textChangeOf, type SuggestedToRow, type SuggestionRow } from '@talka/composition';
import type { FieldChange, SuggestionsView, SuggestionView } from '@talka/contracts';
import { describeChange, stillApplies, SUGGESTABLE, type IdeaText } from '@talka/ideas';

/** What a reader may know of the suggestions to an idea, each as a difference. */
export function suggestionsView(idea: SuggestedToRow, rows: readonly SuggestionRow[]): SuggestionsView {
  const { number, language, version, title, summary, why } = idea;
  return {
    idea: { number, language, version, title, summary, why },
    author: idea.author,
    open: SUGGESTABLE.includes(idea.status),
    suggestions: rows.map((row) => suggestionView(row, { title, summary, why })),
  };
}

function suggestionView(row: SuggestionRow, text: IdeaText): SuggestionView {
  const { id, state, by, mine, reason, answer, base, version } = row;
  const change = textChangeOf(row);
  const applies = state === 'open' && stillApplies({ base, change }, text);
  const against = applies ? text : base;
  const changes = describeChange(against, { ...against, ...change });
  return {
    ...{ id, state, by, mine, reason, answer, version, applies },
    changes: changes.map((it): FieldChange => ({ ...it, parts: [...it.parts] })),
    sentAt: row.sent_at.toISOString(),
    closedAt: row.closed_at?.toISOString() ?? null,
  };
}
