import type { ContentBody } from '@talka/contracts';
import { missingParts, SUMMARY, TITLE, tidyContent, WHY } from '@talka/ideas';
import { plainText, type Refusal } from '@talka/kernel';
import { asContent, type Draft } from './draft.js';

export const STEPS = ['idea', 'where', 'more', 'look'] as const;
export type StepId = (typeof STEPS)[number];

export type Field =
  'title' | 'summary' | 'why' | 'task' | 'category' | 'municipality' | 'area' | 'place' | 'cost';

const STEP_OF: Readonly<Record<Field, StepId>> = {
  title: 'idea',
  summary: 'idea',
  why: 'where',
  task: 'where',
  category: 'where',
  municipality: 'where',
  area: 'where',
  place: 'where',
  cost: 'more',
};

export const stepOf = (field: string): StepId | undefined =>
  Object.hasOwn(STEP_OF, field) ? STEP_OF[field as Field] : undefined;

export interface Gap {
  readonly field: Field;
  readonly step: StepId;
  readonly refusal: Refusal;
}

/** An amount that cannot be read is said by the form itself: the server never sees it. */
export const COST_UNCLEAR = 'cost-unclear';

const TEXTS = { title: TITLE, summary: SUMMARY, why: WHY } as const;

/** What stands between a draft and its submission, in the order the form asks; several fields at once. */
export function gapsOf(draft: Draft): Gap[] {
  const refusals = [...unkept(draft), ...missingParts(asContent(tidied(draft.content)))];
  const found = new Map<Field, Gap>();
  for (const refusal of refusals) {
    const field = refusal.field as Field;
    if (!found.has(field)) found.set(field, { field, step: STEP_OF[field], refusal });
  }
  return (Object.keys(STEP_OF) as Field[]).flatMap((field) => found.get(field) ?? []);
}

export const gapsIn = (step: StepId, draft: Draft): Gap[] => gapsOf(draft).filter((gap) => gap.step === step);

/** What could not even be kept as a draft. */
function unkept(draft: Draft): Refusal[] {
  const { content } = draft;
  const texts = (['title', 'summary', 'why'] as const).flatMap((field) => {
    const text = plainText(content[field], TEXTS[field]);
    return text.ok ? [] : [{ ...text.refusal, field }];
  });
  const rest = tidyContent(asContent({ ...content, title: '', summary: '', why: '' }));
  const unclear = draft.cost.trim() !== '' && content.cost === null;
  return [
    ...texts,
    ...(unclear ? [{ code: COST_UNCLEAR, field: 'cost' }] : []),
    ...(rest.ok ? [] : [rest.refusal]),
  ];
}

function tidied(content: ContentBody): ContentBody {
  const text = (field: keyof typeof TEXTS): string => {
    const it = plainText(content[field], TEXTS[field]);
    return it.ok ? it.value : content[field];
  };
  return { ...content, title: text('title'), summary: text('summary'), why: text('why') };
}
