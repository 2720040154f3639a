import { plainText, type PersonId, type Refusal } from '@talka/kernel';
import {
  APPEAL_TIME,
  TOLD_IN,
  WORDS,
  writeStatement,
  type Outcome,
  type ReasonCode,
  type ToldIn,
  type Translated,
} from '@talka/moderation';

/** A decision as it is being written. Kept on the device for each case until it is sent. */
export interface DecisionDraft {
  readonly outcome: Outcome | null;
  readonly reason: ReasonCode | null;
  readonly words: string;
  /** What is kept was reported without any ground. */
  readonly unfounded?: boolean | undefined;
  /** The same in the other languages people are told in, begun from ready words; and those words. */
  readonly others?: Partial<Translated> | undefined;
  readonly begunWith?: Partial<Translated> | undefined;
  /** What was begun for the other ways to decide. */
  readonly aside?: Readonly<Partial<Record<Outcome, string>>> | undefined;
}

export const NO_DRAFT: DecisionDraft = { outcome: null, reason: null, words: '' };

/** Goes over to another way to decide, or to none yet. Questions to the author must not become words for everyone. */
export function chooseWay(draft: DecisionDraft, outcome: Outcome | null): DecisionDraft {
  if (outcome === draft.outcome) return draft;
  const aside = draft.outcome ? { ...draft.aside, [draft.outcome]: draft.words } : draft.aside;
  const words = (outcome && aside?.[outcome]) ?? '';
  return { ...draft, outcome, aside, words, others: undefined, begunWith: undefined };
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

/** Ready words put into the text and into its other languages. */
export function withReady(
  draft: DecisionDraft,
  ready: Translated,
  phrase: string,
  own: string,
): DecisionDraft {
  const others: Partial<Record<ToldIn, string>> = { ...draft.others };
  for (const language of TOLD_IN)
    if (language !== own) others[language] = withPhrase(others[language] ?? '', ready[language]);
  return { ...draft, words: withPhrase(draft.words, phrase), others, begunWith: { ...ready, [own]: phrase } };
}

/**
 * What is sent in every language: nothing where one is missing, or where the text was changed and another still says the
 * ready words alone, for then they do not say the same.
 */
export function translationsOf({ words, others, begunWith }: DecisionDraft, own: string): Translated | null {
  if (!others || !begunWith || !(TOLD_IN as readonly string[]).includes(own)) return null;
  const all = { ...others, [own]: words } as Partial<Translated>;
  const isReady = (language: ToldIn): boolean => all[language]?.trim() === begunWith[language]?.trim();
  const same = TOLD_IN.every((language) => isReady(language) === isReady(own as ToldIn));
  const whole = TOLD_IN.every((language) => (all[language]?.trim() ?? '') !== '');
  return same && whole ? (all as Translated) : null;
}

/** Until when a refusal sent now can be appealed. */
export const appealUntil = (now: Date): Date => new Date(now.getTime() + APPEAL_TIME);
