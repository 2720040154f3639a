import { CALL_KINDS, SCALE } from '@talka/calls';
import type { Endpoints, FormFieldView, RequestOf } from '@talka/contracts';
import { centsIn, wholeIn } from '../../site/typed.js';

export type Calling = RequestOf<Endpoints['open-calls.announce']>['body'];
const NO_WORDS = { lv: '', en: '', ru: '' };

/** Names that answers refer to; never shown, and never given twice. */
const newId = (): string => crypto.randomUUID().slice(0, 13);

export const newField = (): FormFieldView => ({
  ...{ id: newId(), kind: 'short', required: true, words: NO_WORDS, options: [] },
});
export const newOption = (): FormFieldView['options'][number] => ({ id: newId(), words: NO_WORDS });

/** What is typed of a call, as it is typed. */
export interface CallDraft {
  readonly kind: string;
  readonly whoMay: string;
  readonly title: string;
  readonly words: string;
  readonly conditions: string;
  readonly sum: string;
  readonly scale: string;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly reportBy: string;
  readonly criteria: readonly { readonly name: string; readonly weight: string }[];
  readonly form: readonly FormFieldView[];
}

/** Begun with what nearly every call asks (an idea and a sum, in Latvian), so that nobody stands before an empty form. */
export const emptyCall = (today: string, [idea = '', sum = '']: readonly string[]): CallDraft => ({
  ...{
    kind: 'artists',
    whoMay: 'region',
    title: '',
    words: '',
    conditions: '',
    sum: '',
    scale: String(SCALE),
  },
  ...{ opensOn: today, closesOn: '', reportBy: '' },
  criteria: [
    { name: '', weight: '50' },
    { name: '', weight: '50' },
  ],
  form: [
    { ...newField(), kind: 'long', words: { ...NO_WORDS, lv: idea } },
    { ...newField(), kind: 'sum', words: { ...NO_WORDS, lv: sum } },
  ],
});

/** What is sent of it; what is no number is sent as one that is refused at its field. */
export const callingOf = (draft: CallDraft, language: Calling['language']): Calling => ({
  ...{ title: draft.title, words: draft.words, conditions: draft.conditions, language },
  kind: CALL_KINDS.find((one) => one === draft.kind) ?? 'artists',
  whoMay: draft.whoMay === 'municipality' ? 'municipality' : 'region',
  sum: centsIn(draft.sum) ?? 0,
  scale: Math.min(wholeIn(draft.scale) ?? 0, 10_000),
  criteria: draft.criteria.map(({ name, weight }) => ({
    name,
    weight: Math.min(wholeIn(weight) ?? 0, 10_000),
  })),
  form: [...draft.form],
  ...{ opensOn: draft.opensOn, closesOn: draft.closesOn },
  reportBy: draft.reportBy === '' ? null : draft.reportBy,
});
