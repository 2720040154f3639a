import { accept, plainText, Refused, type Refusal } from '@talka/kernel';
import { FEWEST_CHOICES, MOST_CHOICES, MOST_FIELDS, type FieldWords, type FormField } from '../call-form.js';

const WORDS = { min: 2, max: 200 };
const OPTION = { min: 1, max: 80 };

/**
 * A form as it is kept. Latvian words are needed, the others may be empty. Throws `Refused` at the field's path, for use inside a transaction:
 * `open-call.fields-too-many`, `open-call.field-twice`, `open-call.choices-wrong`, and of the texts.
 */
export function tidyForm(form: readonly FormField[]): FormField[] {
  if (form.length > MOST_FIELDS) fail('open-call.fields-too-many', 'form', { most: MOST_FIELDS });
  unlike(form, 'form');
  return form.map((field, at) => {
    const path = `form.${at}`;
    const chosen = field.kind === 'one' || field.kind === 'several';
    const options = chosen ? field.options : [];
    if (chosen && (options.length < FEWEST_CHOICES || options.length > MOST_CHOICES))
      fail('open-call.choices-wrong', `${path}.options`, { least: FEWEST_CHOICES, most: MOST_CHOICES });
    unlike(options, `${path}.options`);
    return {
      ...{ id: field.id, kind: field.kind, required: field.required },
      words: tidyWords(field.words, `${path}.words`, WORDS),
      options: options.map(({ id, words }, place) => ({
        id,
        words: tidyWords(words, `${path}.options.${place}.words`, OPTION),
      })),
    };
  });
}

function tidyWords(words: FieldWords, path: string, limits: { min: number; max: number }): FieldWords {
  const tidied = (language: keyof FieldWords, min: number) => {
    const text = plainText(words[language], { ...limits, min });
    return accept(text.ok ? text : { ok: false, refusal: { ...text.refusal, field: `${path}.${language}` } });
  };
  return { lv: tidied('lv', limits.min), en: tidied('en', 0), ru: tidied('ru', 0) };
}

function unlike(named: readonly { readonly id: string }[], path: string): void {
  if (new Set(named.map(({ id }) => id)).size < named.length) fail('open-call.field-twice', path);
}

function fail(code: string, field: string, params?: Refusal['params']): never {
  throw new Refused({ code, field, ...(params ? { params } : {}) });
}
