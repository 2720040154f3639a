import { describe, expect, it } from '@jest/globals';
import type { Result } from '@talka/kernel';
import type { Answers, RoleQuestion } from '../questions.js';
import { decideAnswered, decideAnswering, decideAnswers, fittingAnswers } from './decide-answers.js';
import { decideQuestions } from './tidy-questions.js';

const words = (lv: string) => ({ lv, en: '', ru: '' });
const option = (id: string) => ({ id, words: words(id.toUpperCase()) });
const shirt: RoleQuestion = {
  ...{ id: 'krekls', kind: 'choice', required: true, words: words('Krekla izmērs') },
  options: [option('s'), option('m')],
};
const car: RoleQuestion = {
  ...{ id: 'auto', kind: 'yes-no', required: true, words: words('Vai tev ir auto?'), options: [] },
};
const note: RoleQuestion = {
  ...{ id: 'piezime', kind: 'text', required: false, words: words('Vēl kas?'), options: [] },
};
const asked = [shirt, car, note];
const said = (result: Result<unknown>) => (result.ok ? result.value : result.refusal);

describe('what a task asks', () => {
  it('is answered, tidied, and what is left open is left out', () => {
    expect(said(decideAnswers(asked, { krekls: 's', auto: false, piezime: ' Ar  suni ' }))).toEqual({
      ...{ krekls: 's', auto: false, piezime: 'Ar suni' },
    });
    expect(said(decideAnswers(asked, { krekls: 'm', auto: true, piezime: ' ' }))).toEqual({
      ...{ krekls: 'm', auto: true },
    });
    expect(said(decideAnswers([], {}))).toEqual({});
  });

  it.each<[string, Answers, object]>([
    [
      'without what is needed',
      { auto: true },
      { code: 'answers.needed', params: { count: 1 }, field: 'krekls' },
    ],
    ['with nothing', {}, { code: 'answers.needed', params: { count: 2 }, field: 'krekls' }],
    ['with blanks for what is needed', { krekls: '  ', auto: true }, { code: 'answers.needed' }],
    ['to what nobody asked', { krekls: 's', auto: true, cits: 'a' }, { code: 'answers.unknown-question' }],
    [
      'to an inherited name',
      { krekls: 's', auto: true, constructor: 'a' },
      { code: 'answers.unknown-question' },
    ],
    [
      'with a choice there is not',
      { krekls: 'xl', auto: true },
      { code: 'answers.unknown-choice', field: 'krekls' },
    ],
    [
      'in words for yes or no',
      { krekls: 's', auto: 'jā' },
      { code: 'answers.unknown-choice', field: 'auto' },
    ],
    ['with yes for words', { krekls: 's', auto: true, piezime: true }, { code: 'answers.unknown-choice' }],
    [
      'at length',
      { krekls: 's', auto: true, piezime: 'a'.repeat(301) },
      { code: 'text.too-long', field: 'piezime' },
    ],
  ])('is not answered %s', (_, given, refusal) =>
    expect(said(decideAnswers(asked, given))).toMatchObject(refusal),
  );

  it('keeps newcomers out until it is answered, by answers that still fit', () => {
    expect(decideAnswered([note], {}).ok).toBe(true);
    expect(said(decideAnswered(asked, { krekls: 's' }))).toMatchObject({ params: { count: 1 } });
    expect(decideAnswered(asked, { krekls: 's', auto: false }).ok).toBe(true);
    const others = [{ ...shirt, options: [option('m'), option('l')] }, car];
    expect(said(decideAnswered(others, { krekls: 's', auto: false }))).toMatchObject({
      params: { count: 1 },
    });
    expect(fittingAnswers(others, { krekls: 's', auto: false, cits: 'a' })).toEqual({ auto: false });
  });

  it('is answered until the shift begins', () => {
    const at = (time: string) => new Date(`2027-06-05T${time}:00Z`);
    const slot = { id: 'a', state: 'open', during: { from: at('09:00'), until: at('12:00') } } as never;
    expect(decideAnswering(slot, at('08:59')).ok).toBe(true);
    expect(said(decideAnswering(slot, at('09:00')))).toMatchObject({ code: 'answers.too-late' });
    const off = { ...(slot as object), state: 'cancelled' } as never;
    expect(said(decideAnswering(off, at('08:00')))).toMatchObject({ code: 'slot.cancelled' });
  });
});

describe('an organiser’s questions', () => {
  const role = { id: 'soli', name: 'Soli', about: '', minimumAge: 16, needs: [], questions: asked };
  const draft = {
    ...{
      title: 'Svētki',
      about: '',
      place: '',
      area: null,
      contact: '',
      askedFirst: 'everyone' as const,
      repaid: '',
      closesBefore: 0,
      roles: [role],
      shifts: [],
    },
  };
  const ask = (questions: readonly RoleQuestion[], of = 'soli') =>
    said(decideQuestions({ state: 'published', draft }, of, questions));

  it('are reworded, added, taken out and made needed', () => {
    const mended = { ...shirt, words: words(' T-krekla  izmērs ') };
    expect(ask([mended, { ...note, required: true }])).toEqual([
      { ...shirt, words: words('T-krekla izmērs') },
      { ...note, required: true },
    ]);
    expect(ask([])).toEqual([]);
  });

  it.each<[string, readonly RoleQuestion[], object]>([
    [
      'too many',
      Array.from({ length: 6 }, (_, at) => ({ ...note, id: `n${at}` })),
      { code: 'questions.too-many' },
    ],
    ['two of one name', [note, note], { code: 'questions.twice' }],
    [
      'of another kind',
      [{ ...note, kind: 'yes-no' }],
      { code: 'questions.other-kind', field: 'questions.0.kind' },
    ],
    ['a choice of one', [{ ...shirt, options: [option('s')] }], { code: 'questions.options' }],
    [
      'a choice of two that are one',
      [{ ...shirt, options: [option('s'), option('s')] }],
      { code: 'questions.twice' },
    ],
    [
      'without Latvian words',
      [{ ...note, words: { ...words(''), en: 'Else?' } }],
      { code: 'text.empty', field: 'questions.0.words.lv' },
    ],
  ])('are not %s', (_, questions, refusal) => expect(ask(questions)).toMatchObject(refusal));

  it('belong to a task there is, of an event that takes place', () => {
    expect(ask([note], 'cits')).toMatchObject({ code: 'event.role-unknown' });
    expect(said(decideQuestions({ state: 'cancelled', draft }, 'soli', []))).toMatchObject({
      code: 'event.cancelled',
    });
  });
});
