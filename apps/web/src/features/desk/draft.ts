import { plainText, type PersonId, type Refusal } from '@talka/kernel';
import { APPEAL_TIME, WORDS, writeStatement, type Outcome, type ReasonCode } from '@talka/moderation';

/** A decision as it is being written. Kept on the device for each case until it is sent. */
export interface DecisionDraft {
  readonly outcome: Outcome | null;
  readonly reason: ReasonCode | null;
  readonly words: string;
  /** What was begun for the other ways to decide. */
  readonly aside?: Readonly<Partial<Record<Outcome, string>>> | undefined;
}

export const NO_DRAFT: DecisionDraft = { outcome: null, reason: null, words: '' };

/** Goes over to another way to decide, or to none yet. Questions to the author must not become words for everyone. */
export function chooseWay(draft: DecisionDraft, outcome: Outcome | null): DecisionDraft {
  if (outcome === draft.outcome) return draft;
  const aside = draft.outcome ? { ...draft.aside, [draft.outcome]: draft.words } : draft.aside;
  return { ...draft, outcome, aside, words: (outcome && aside?.[outcome]) ?? '' };
}

/** What is missing before the draft may be sent: the server's own rule, asked in the browser. */
export function missingFrom(draft: DecisionDraft, now: Date): Refusal | null {
  if (draft.outcome === null) return null;
  // Whoever decides is known to the server by the session; the rule does not look at it.
  const written = writeStatement({ ...draft, outcome: draft.outcome, by: '' as PersonId, now });
  return written.ok ? null : written.refusal;
}

/** Every field that still needs something, not only the first the rule names. */
export function faultsOf(
  draft: DecisionDraft,
  now: Date,
): readonly { field: 'reason' | 'words'; refusal: Refusal }[] {
  const first = missingFrom(draft, now);
  if (!first) return [];
  if (first.field !== 'reason') return [{ field: 'words', refusal: first }];
  const words = plainText(draft.words, WORDS);
  return [
    { field: 'reason', refusal: first },
    ...(words.ok ? [] : [{ field: 'words' as const, refusal: words.refusal }]),
  ];
}

/** The ready-made opening phrases that suit an outcome and a reason, as message keys without their area. */
export function phrasesFor(draft: Pick<DecisionDraft, 'outcome' | 'reason'>): readonly PhraseKey[] {
  switch (draft.outcome) {
    case 'refuse':
    case 'hide':
      return draft.reason ? [draft.reason] : [];
    case 'return':
      return ['return-where', 'return-who', 'return-picture'];
    case 'publish':
      return ['publish-thanks'];
    case 'keep':
      return ['keep-opinion'];
    case null:
      return [];
  }
}
export type PhraseKey =
  ReasonCode | 'return-where' | 'return-who' | 'return-picture' | 'publish-thanks' | 'keep-opinion';

/** Puts a phrase before what is written already, on a line of its own; the same phrase is not put there twice. */
export function withPhrase(words: string, phrase: string): string {
  if (words.includes(phrase)) return words;
  const written = words.trim();
  return written === '' ? `${phrase} ` : `${phrase}\n${written}`;
}

/** Until when a refusal sent now can be appealed. */
export const appealUntil = (now: Date): Date => new Date(now.getTime() + APPEAL_TIME);
