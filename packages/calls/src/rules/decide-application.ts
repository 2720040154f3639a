import {
  accept,
  done,
  lengthOf,
  parseEuros,
  plainText,
  refuse,
  type MunicipalityId,
  type Refusal,
  type Result,
} from '@talka/kernel';
import {
  APPLICANT_NAME,
  APPLICATION_TITLE,
  LONG_ANSWER,
  SHORT_ANSWER,
  type Draft,
  type FieldAnswers,
  type FormField,
} from '../call-form.js';
import { stageOf, type OpenCall } from '../open-call.js';
import { tidyField } from './decide-jury.js';

/** May somebody apply now, or change what they handed in? Refusals: `open-call.closed`, `open-call.elsewhere`. */
export function decideApplying(
  call: OpenCall,
  who: { readonly municipality: MunicipalityId },
  now: Date,
): Result<void, Refusal> {
  if (stageOf(call, now) !== 'open') return refuse('open-call.closed');
  return call.whoMay === 'municipality' && who.municipality !== call.municipality
    ? refuse('open-call.elsewhere')
    : done;
}

/**
 * What is kept of a draft is what was typed, however far somebody came: only what no field takes is turned away. Throws `Refused`:
 * `open-call.field-unknown`, and of the texts.
 */
export function tidyDraft(form: readonly FormField[], draft: Partial<Draft>): Partial<Draft> {
  const kept = (field: string, text: string, max: number) =>
    accept(tidyField(field, text, { min: 0, max, lines: true }));
  const answers: Record<string, string | readonly string[]> = {};
  for (const [id, answer] of Object.entries(draft.answers ?? {})) {
    const field = form.find((one) => one.id === id);
    if (!field || field.kind === 'file')
      return accept<never>(refuse('open-call.field-unknown', undefined, id));
    answers[id] = typeof answer === 'string' ? kept(id, answer, LONG_ANSWER * 2) : chosen(field, answer);
  }
  return {
    ...(draft.name === undefined ? {} : { name: kept('name', draft.name, 1_000) }),
    ...(draft.title === undefined ? {} : { title: kept('title', draft.title, 1_000) }),
    answers,
  };
}

const chosen = (field: FormField, ids: readonly string[]): string[] => {
  const known = field.options.map(({ id }) => id).filter((id) => ids.includes(id));
  if (field.kind !== 'several' || known.length < new Set(ids).size)
    accept(refuse('open-call.choice-unknown', undefined, field.id));
  return known;
};

/**
 * What is handed in, ready for the jury: everything that is needed is there, numbers are numbers, sums are cents. Throws `Refused` at the first
 * field that stands in the way: `open-call.needed`, `open-call.number-wrong`, `open-call.link-wrong`, `open-call.choice-unknown`, and of the texts.
 * @param files how many each field has
 */
export function decideHandingIn(
  form: readonly FormField[],
  draft: Draft,
  files: Readonly<Record<string, number>>,
): Draft {
  const name = accept(tidyField('name', draft.name, APPLICANT_NAME));
  const title = accept(tidyField('title', draft.title, APPLICATION_TITLE));
  const answers: Record<string, string | readonly string[]> = {};
  for (const field of form) {
    if (field.kind === 'file') {
      if (field.required && (files[field.id] ?? 0) === 0) needed(field);
      continue;
    }
    const said = Object.hasOwn(draft.answers, field.id) ? draft.answers[field.id] : undefined;
    const answer = said === undefined || said.length === 0 ? undefined : read(field, said);
    if (answer !== undefined && answer.length > 0) answers[field.id] = answer;
    else if (field.required) needed(field);
  }
  return { name, title, answers: answers satisfies FieldAnswers };
}

const needed = ({ id }: FormField): never => accept<never>(refuse('open-call.needed', undefined, id));

function read(field: FormField, said: string | readonly string[]): string | readonly string[] {
  const wrong = (code: string) => accept<never>(refuse(code, undefined, field.id));
  if (typeof said !== 'string') return chosen(field, said);
  switch (field.kind) {
    case 'long':
      return accept(tidyField(field.id, said, { min: 0, max: LONG_ANSWER, lines: true }));
    case 'number':
      return said.trim() === ''
        ? ''
        : /^\d{1,9}$/.test(said.trim())
          ? String(Number(said))
          : wrong('open-call.number-wrong');
    case 'sum': {
      const cents = said.trim() === '' ? '' : parseEuros(said);
      return cents === undefined ? wrong('open-call.number-wrong') : String(cents);
    }
    case 'one':
      return field.options.some(({ id }) => id === said) ? said : wrong('open-call.choice-unknown');
    case 'link':
      return said.trim() === '' ? '' : isLink(said.trim()) ? said.trim() : wrong('open-call.link-wrong');
    default: {
      const text = plainText(said, { min: 0, max: SHORT_ANSWER });
      return accept(text.ok ? text : { ok: false, refusal: { ...text.refusal, field: field.id } });
    }
  }
}

/** An address anybody can open: on the web, without a password, and nothing that runs. */
const isLink = (text: string): boolean =>
  lengthOf(text) <= SHORT_ANSWER && /^https?:\/\/[^\s/@?#]+\.[^\s/@?#.]{2,}(?:[/?#]\S*)?$/iu.test(text);
