import type { MunicipalityView } from '@talka/contracts';
import type { CallInput } from '@talka/api-client';
import { LANGUAGES, type CommentRule, type Language } from '@talka/territory';
import { looksLikeEmail, type Fault } from './faults.js';

export interface RulesDraft {
  readonly moderation: 'before' | 'after';
  /** Undefined in a draft kept from before there was a choice. */
  readonly comments?: CommentRule | undefined;
  readonly languages: readonly Language[];
  readonly email: string;
  readonly phone: string;
  readonly address: string;
  /** As typed. */
  readonly days: string;
}

export const draftOf = ({ rules }: Pick<MunicipalityView, 'rules'>): RulesDraft => ({
  moderation: rules.moderation,
  comments: rules.comments,
  languages: rules.languages,
  ...rules.contact,
  days: String(rules.answerWithinDays),
});

/** Latvian stays: it is the language every text of the site has. */
export const withLanguage = (languages: readonly Language[], one: Language, on: boolean): Language[] =>
  LANGUAGES.filter((language) => language === 'lv' || (language === one ? on : languages.includes(language)));

const daysOf = (typed: string): number | null => {
  const days = /^\s*\d{1,2}\s*$/.test(typed) ? Number(typed) : 0;
  return days >= 1 && days <= 60 ? days : null;
};

export const rulesFaults = (draft: RulesDraft): readonly Fault[] => [
  ...(daysOf(draft.days) === null ? [{ field: 'days', words: 'office.answer-days-wrong' } as const] : []),
  ...(looksLikeEmail(draft.email) ? [] : [{ field: 'email', words: 'office.contact-email-wrong' } as const]),
  ...(draft.phone.trim() ? [] : [{ field: 'phone', code: 'field.required' } as const]),
  ...(draft.address.trim() ? [] : [{ field: 'address', code: 'field.required' } as const]),
];

export function rulesBody(draft: RulesDraft): CallInput<'municipalities.change-rules'>['body'] | null {
  const answerWithinDays = daysOf(draft.days);
  if (answerWithinDays === null) return null;
  return {
    moderation: draft.moderation,
    ...(draft.comments ? { comments: draft.comments } : {}),
    languages: [...draft.languages],
    contact: { email: draft.email.trim(), phone: draft.phone.trim(), address: draft.address.trim() },
    answerWithinDays,
  };
}

export const sameRules = (a: RulesDraft, b: RulesDraft): boolean =>
  JSON.stringify(rulesBody(a)) === JSON.stringify(rulesBody(b)) && rulesBody(a) !== null;
