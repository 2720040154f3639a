import { DAY, later, plainText, refuse, type PersonId, type Refusal, type Result } from '@talka/kernel';
import type { Outcome, Subject } from './case.js';
import { TOLD_IN, tidyTranslated, type Translated } from './translated.js';

/** Grounds a municipality may name. The first group is the law, the second the terms everyone agreed to. */
export const REASONS = {
  law: ['personal-data', 'hostile', 'rights', 'unsafe'],
  terms: ['off-topic', 'duplicate', 'advertising', 'not-municipal', 'unclear'],
} as const;
export type ReasonCode = (typeof REASONS)['law' | 'terms'][number];
export const REASON_CODES = [...REASONS.law, ...REASONS.terms] as const;

/** Of words somebody says, less can be wrong than of an idea: they are neither done before nor for another authority to carry out. */
const OF_COMMENTS: readonly ReasonCode[] = [...REASONS.law, 'off-topic', 'advertising'];

/** Grounds that can be held against a thing of this kind, those of the law first. */
export const groundsOf = (subject: Subject['kind']): readonly ReasonCode[] =>
  subject === 'comment' ? OF_COMMENTS : REASON_CODES;

export const groundOf = (code: ReasonCode): 'law' | 'terms' =>
  (REASONS.law as readonly ReasonCode[]).includes(code) ? 'law' : 'terms';

/** Decisions can be appealed for six months (Digital Services Act, Article 20). */
export const APPEAL_TIME = 183 * DAY;

/** Why the municipality decided as it did, for the author to read (Digital Services Act, Article 17). */
export interface StatementOfReasons {
  readonly outcome: Outcome;
  readonly reason: ReasonCode | null;
  readonly words: string;
  /** The same in every language people are told in, where the moderator has sent it so; `words` is one of them. */
  readonly translations: Translated | null;
  /** What was reported and is kept was reported without any ground. */
  readonly unfounded: boolean;
  readonly by: PersonId;
  readonly at: Date;
  /** Talka never decides by machine; the law asks for this to be said. */
  readonly automated: false;
  readonly appealUntil: Date | null;
}

/** Takes something away from everyone's sight: with a ground, in words, and open to appeal. */
export const isRestriction = (outcome: Outcome): boolean => outcome === 'refuse' || outcome === 'hide';

export const WORDS = { min: 10, max: 2000, lines: true } as const;

export interface Draft {
  readonly outcome: Outcome;
  readonly reason: ReasonCode | null;
  readonly words: string;
  readonly translations?: Translated | null;
  readonly unfounded?: boolean | undefined;
  readonly by: PersonId;
  readonly now: Date;
}

/** A complete statement: a refusal names a reason and says it in own words; questions are asked in words. */
export function writeStatement(draft: Draft): Result<StatementOfReasons, Refusal> {
  const { outcome, reason } = draft;
  if (isRestriction(outcome) && reason === null)
    return refuse('decision.reason-missing', undefined, 'reason');
  const optional = outcome === 'publish' || outcome === 'keep';
  const words = plainText(draft.words, optional ? { ...WORDS, min: 0 } : WORDS);
  if (!words.ok) return { ok: false, refusal: { ...words.refusal, field: 'words' } };
  const translated = draft.translations ? tidyTranslated(draft.translations) : null;
  if (translated && !translated.ok) return translated;
  return {
    ok: true,
    value: {
      outcome,
      reason: isRestriction(outcome) ? reason : null,
      words: words.value,
      translations: translated ? sameSaid(words.value, translated.value) : null,
      unfounded: outcome === 'keep' && draft.unfounded === true,
      by: draft.by,
      at: draft.now,
      automated: false,
      appealUntil: isRestriction(outcome) ? later(draft.now, APPEAL_TIME) : null,
    },
  };
}

/** Words that were changed after they were translated say something else: they stand alone then. */
const sameSaid = (words: string, translations: Translated): Translated | null =>
  TOLD_IN.some((language) => translations[language] === words) ? translations : null;
