import { describe, expect, it } from '@jest/globals';
import type { Result } from '@talka/kernel';
import type { Answers, SlotQuestion } from './questions.js';
import { decideAnswered, decideAnswering, decideAnswers, fittingAnswers } from './rules/decide-answers.js';
import { sumAnswers } from './rules/sum-answers.js';
import { decideAskingInstead } from './rules/tidy-questions.js';

const words = (lv: string) => ({ lv, en: '', ru: '' });
const option = (id: string) => ({ id, words: words(id.toUpperCase()) });
const shirt: SlotQuestion = {
  ...{ id: 'krekls', kind: 'choice', required: true, words: words('Krekla izmērs') },
  options: [option('s'), option('m')],
};
const car: SlotQuestion = {
  ...{ id: 'auto', kind: 'yes-no', required: true, words: words('Vai tev ir auto?'), options: [] },
};
const note: SlotQuestion = {
  ...{ id: 'piezime', kind: 'text', required: false, words: words('Vēl kas?'), options: [] },
};
const asked = [shirt, car, note];
const said = (result: Result<unknown>) => (result.ok ? result.value : result.refusal);

describe('what is asked', () => {
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
  const ask = (questions: readonly SlotQuestion[]) => said(decideAskingInstead(asked, questions));

  it('are reworded, added, taken out and made needed', () => {
    const mended = { ...shirt, words: words(' T-krekla  izmērs ') };
    expect(ask([mended, { ...note, required: true }])).toEqual([
      { ...shirt, words: words('T-krekla izmērs') },
      { ...note, required: true },
    ]);
    expect(ask([])).toEqual([]);
  });

  it.each<[string, readonly SlotQuestion[], object]>([
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
});

it('answers add up to what is to be prepared, in the order it is offered', () => {
  const sums = sumAnswers(asked, [
    { krekls: 'm', auto: true, piezime: 'Ar suni' },
    { krekls: 'm', auto: false },
    // What was offered once, and nothing at all, count for nobody.
    { krekls: 'xl' },
    {},
  ]);
  expect(sums).toEqual([
    {
      ...{ question: 'krekls', answered: 2 },
      counts: [
        { answer: 's', count: 0 },
        { answer: 'm', count: 2 },
      ],
    },
    {
      ...{ question: 'auto', answered: 2 },
      counts: [
        { answer: 'yes', count: 1 },
        { answer: 'no', count: 1 },
      ],
    },
    { question: 'piezime', answered: 1, counts: [] },
  ]);
  expect(sumAnswers([], [{}])).toEqual([]);
});
