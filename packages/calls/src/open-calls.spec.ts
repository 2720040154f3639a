import { describe, expect, it } from '@jest/globals';
import { cents, municipalityId, Refused, type Refusal } from '@talka/kernel';
import fc from 'fast-check';
import type { Draft, FormField } from './call-form.js';
import { openCallId, stageOf, type Calling, type OpenCall, type Scoring } from './open-call.js';
import { decideApplying, decideHandingIn, tidyDraft } from './rules/decide-application.js';
import { tidyForm } from './rules/decide-call-form.js';
import { decideCalling } from './rules/decide-open-call.js';
import { decideAppointing, decideClosing, decideOutcome, decideScoring } from './rules/decide-round.js';
import { normaliseScores, type Round } from './rules/normalise-scores.js';

const refusalOf = (act: () => unknown): Refusal | undefined => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
};
const scorings = (rows: readonly (readonly [number, number, number])[]): Scoring[] =>
  rows.map(([juror, application, x]) => ({ juror, application, points: [x] }));
const round = (rows: readonly (readonly [number, number, number])[], more: Partial<Round> = {}): Round => ({
  ...{ criteria: [{ name: 'Labums', weight: 1 }], scale: 10, applications: [1, 2, 3] },
  scorings: scorings(rows),
  ...more,
});
const scoreOf = (it: Round) => normaliseScores(it).map(({ application, score }) => [application, score]);

describe('scores of several jurors', () => {
  it('are centred on each juror’s mean and divided by their spread, as by hand', () => {
    // 2, 4, 6: mean 4, deviation √(8/3) = 1.63299…; z = −1.224744…, 0, 1.224744…
    expect(
      scoreOf(
        round([
          [1, 1, 2],
          [1, 2, 4],
          [1, 3, 6],
        ]),
      ),
    ).toEqual([
      [3, 1_225],
      [2, 0],
      [1, -1_225],
    ]);
    // The other gives 10, 9, 9: mean 9⅓, deviation √2/3; z = 1.414213…, −0.707106…, −0.707106…
    const both = round([
      [1, 1, 2],
      [1, 2, 4],
      [1, 3, 6],
      [2, 1, 10],
      [2, 2, 9],
      [2, 3, 9],
    ]);
    // (−1.225 + 1.414) / 2 = 0.0945, (0 − 0.707) / 2 = −0.3535, (1.225 − 0.707) / 2 = 0.259; halves away from nought.
    expect(normaliseScores(both)).toEqual([
      { application: 3, place: 1, score: 259, lowest: -707, highest: 1_225, given: 750, jurors: 2 },
      { application: 1, place: 2, score: 95, lowest: -1_225, highest: 1_414, given: 600, jurors: 2 },
      { application: 2, place: 3, score: -354, lowest: -707, highest: 0, given: 650, jurors: 2 },
    ]);
  });

  it('weigh the criteria', () => {
    const criteria = [
      { name: 'Kvalitāte', weight: 3 },
      { name: 'Kopā', weight: 1 },
    ];
    const given = [
      { juror: 1, application: 1, points: [10, 0] },
      { juror: 1, application: 2, points: [0, 10] },
    ];
    const [first, second] = normaliseScores({ criteria, scale: 10, applications: [1, 2], scorings: given });
    expect(first).toMatchObject({ application: 1, score: 1_000, given: 750 });
    expect(second).toMatchObject({ application: 2, score: -1_000, given: 250 });
  });

  it('do not punish who met severe jurors', () => {
    // The second juror gives half of what the first gives, and has a conflict with the best.
    const it = normaliseScores(
      round([
        [1, 1, 10],
        [1, 2, 8],
        [1, 3, 6],
        [2, 2, 4],
        [2, 3, 3],
        [3, 1, 9],
        [3, 2, 8],
        [3, 3, 7],
      ]),
    );
    expect(it.map(({ application }) => application)).toEqual([1, 2, 3]);
    expect(it[0]).toMatchObject({ jurors: 2, score: 1_225 });
    // (0 + 1 + 0) / 3.
    expect(it[1]).toMatchObject({ application: 2, score: 333 });
  });

  it('say nothing where a juror scored one alone, or all alike: then what was given decides, and equals share a place', () => {
    expect(normaliseScores(round([[1, 1, 9]]))).toEqual([
      { application: 1, place: 1, score: 0, lowest: 0, highest: 0, given: 900, jurors: 1 },
      ...[2, 3].map((application) => ({
        ...{ application, place: null, score: 0, lowest: 0, highest: 0, given: 0, jurors: 0 },
      })),
    ]);
    const alike = normaliseScores(
      round([
        [1, 1, 5],
        [1, 2, 5],
        [1, 3, 5],
        [2, 1, 7],
        [3, 3, 9],
      ]),
    );
    expect(alike.map(({ application, place, score }) => [application, place, score])).toEqual([
      ...[
        [3, 1, 0],
        [1, 2, 0],
        [2, 3, 0],
      ],
    ]);
    const shared = normaliseScores(
      round([
        [1, 1, 5],
        [1, 2, 5],
        [1, 3, 2],
      ]),
    );
    expect(shared.map(({ place }) => place)).toEqual([1, 1, 3]);
    expect(normaliseScores(round([], { applications: [] }))).toEqual([]);
  });

  const some = fc.uniqueArray(
    fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 10 })),
    { selector: ([juror, application]) => `${juror} ${application}`, maxLength: 30 },
  );
  const wide = { scale: 1_000, applications: [1, 2, 3, 4, 5, 6] };
  const order = (it: Round) =>
    normaliseScores(it).map(({ application, score, place }) => ({ application, score, place }));
  const scored = (it: Round) =>
    new Map(
      normaliseScores(it).map(({ application, score, lowest, highest }) => [
        application,
        { score, lowest, highest },
      ]),
    );

  it('stay as they are when one juror gives as much more to all, or uses more of the scale', () => {
    fc.assert(
      fc.property(
        some,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 50 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, who, plus, times) => {
          const other = rows.map(
            ([juror, application, x]) => [juror, application, juror === who ? x * times + plus : x] as const,
          );
          expect(scored(round(other, wide))).toEqual(scored(round(rows, wide)));
        },
      ),
    );
  });

  it('do not depend on the order in which anything is listed, and a juror’s scores add up to nought', () => {
    fc.assert(
      fc.property(some, (rows) => {
        const back = round([...rows].reverse(), { ...wide, applications: [6, 5, 4, 3, 2, 1] });
        expect(order(back)).toEqual(order(round(rows, wide)));
        const alone = normaliseScores(
          round(
            rows.filter(([juror]) => juror === 1),
            wide,
          ),
        );
        const sum = alone.reduce((all, { score }) => all + score, 0);
        expect(Math.abs(sum)).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('rise with what one is given', () => {
    fc.assert(
      fc.property(some, (rows) => {
        const [first] = rows;
        if (!first) return;
        const more = rows.map((one) => (one === first ? ([one[0], one[1], one[2] + 5] as const) : one));
        const of = (it: Round) => scored(it).get(first[1])?.score ?? 0;
        expect(of(round(more, wide))).toBeGreaterThanOrEqual(of(round(rows, wide)));
      }),
    );
  });
});

const LUDZA = municipalityId('ludzas-novads');
const at = (day: number) => new Date(Date.UTC(2027, 0, day));
const words = (lv: string) => ({ lv, en: '', ru: '' });
const field = (id: string, kind: FormField['kind'], required = true): FormField => ({
  ...{ id, kind, required, words: words(`Lauks ${id}`) },
  options:
    kind === 'one' || kind === 'several'
      ? [
          { id: 'a', words: words('A') },
          { id: 'b', words: words('B') },
        ]
      : [],
});
const form = [
  ...[
    field('s', 'short'),
    field('l', 'long', false),
    field('n', 'number'),
    field('e', 'sum'),
    field('o', 'one'),
  ],
  ...[field('v', 'several'), field('w', 'link', false), field('f', 'file')],
];
const call: OpenCall = {
  ...{
    id: openCallId('c'),
    number: 1,
    municipality: LUDZA,
    state: 'open',
    kind: 'artists',
    whoMay: 'municipality',
  },
  ...{
    criteria: [
      { name: 'Labums', weight: 1 },
      { name: 'Kopā', weight: 2 },
    ],
    scale: 10,
    sum: cents(1_000),
    form,
  },
  ...{ opensAt: at(2), closesAt: at(9), reportBy: null },
};

describe('an application', () => {
  it('is taken from the first moment until the last', () => {
    expect([1, 2, 8, 9].map((day) => stageOf(call, at(day)))).toEqual([
      'announced',
      'open',
      'open',
      'scoring',
    ]);
    expect(stageOf({ ...call, state: 'decided' }, at(3))).toBe('decided');
    expect(decideApplying(call, { municipality: LUDZA }, at(2)).ok).toBe(true);
    expect(decideApplying(call, { municipality: LUDZA }, at(9))).toMatchObject({
      refusal: { code: 'open-call.closed' },
    });
    const elsewhere = { municipality: municipalityId('balvu-novads') };
    expect(decideApplying(call, elsewhere, at(3))).toMatchObject({
      refusal: { code: 'open-call.elsewhere' },
    });
    expect(decideApplying({ ...call, whoMay: 'region' }, elsewhere, at(3)).ok).toBe(true);
  });

  it('is kept half done, however it is typed', () => {
    expect(tidyDraft(form, { title: 'E', answers: { e: 'kādi simts', w: 'www', v: ['b'] } })).toEqual({
      title: 'E',
      answers: { e: 'kādi simts', w: 'www', v: ['b'] },
    });
    expect(refusalOf(() => tidyDraft(form, { answers: { x: '' } }))).toMatchObject({
      code: 'open-call.field-unknown',
      field: 'x',
    });
    expect(refusalOf(() => tidyDraft(form, { answers: { f: 'x' } }))).toMatchObject({
      code: 'open-call.field-unknown',
    });
    expect(refusalOf(() => tidyDraft(form, { answers: { v: ['c'] } }))).toMatchObject({
      code: 'open-call.choice-unknown',
    });
    expect(refusalOf(() => tidyDraft(form, { answers: { s: ['a'] } }))).toMatchObject({
      code: 'open-call.choice-unknown',
    });
  });

  const whole: Draft = {
    ...{ name: ' Ilze  Krāsa ', title: 'Ezeri uz sienas' },
    answers: {
      s: ' viens ',
      n: '007',
      e: '1 200,5',
      o: 'a',
      v: ['b', 'a'],
      w: 'https://ezeri.example/a?b',
      l: '',
    },
  };
  it('is handed in whole: numbers are numbers, sums are cents', () => {
    expect(decideHandingIn(form, whole, { f: 1 })).toEqual({
      ...{ name: 'Ilze Krāsa', title: 'Ezeri uz sienas' },
      answers: { s: 'viens', n: '7', e: '120050', o: 'a', v: ['a', 'b'], w: 'https://ezeri.example/a?b' },
    });
  });

  it.each<[string, Partial<Draft>, string, string]>([
    ['without a name', { name: ' ' }, 'name', 'text.empty'],
    ['without what is needed', { answers: { ...whole.answers, s: ' ' } }, 's', 'open-call.needed'],
    ['with no choice made', { answers: { ...whole.answers, v: [] } }, 'v', 'open-call.needed'],
    ['with part of a number', { answers: { ...whole.answers, n: '1,5' } }, 'n', 'open-call.number-wrong'],
    ['with a sum that is none', { answers: { ...whole.answers, e: 'daudz' } }, 'e', 'open-call.number-wrong'],
    ['with another choice', { answers: { ...whole.answers, o: 'c' } }, 'o', 'open-call.choice-unknown'],
    [
      'with a link that runs',
      { answers: { ...whole.answers, w: 'javascript:alert(1)' } },
      'w',
      'open-call.link-wrong',
    ],
    [
      'with a password in a link',
      { answers: { ...whole.answers, w: 'https://a:b@c.lv' } },
      'w',
      'open-call.link-wrong',
    ],
  ])('is not handed in %s', (_, part, path, code) => {
    expect(refusalOf(() => decideHandingIn(form, { ...whole, ...part }, { f: 1 }))).toMatchObject({
      code,
      field: path,
    });
  });

  it('is not handed in without a file that is needed', () => {
    expect(refusalOf(() => decideHandingIn(form, whole, {}))).toMatchObject({
      code: 'open-call.needed',
      field: 'f',
    });
  });
});

describe('a call', () => {
  const calling: Calling = {
    ...{
      kind: 'artists',
      whoMay: 'region',
      title: 'Sienu gleznojumi',
      words: 'Meklējam māksliniekus trim pagalmu sienām.',
    },
    ...{ conditions: '', language: 'lv', criteria: call.criteria, scale: 10, sum: cents(100), form },
    ...{ opensOn: '2027-01-10', closesOn: '2027-01-20', reportBy: null },
  };
  const wrong = (more: Partial<Calling>) => {
    const refusal = refusalOf(() => decideCalling({ ...calling, ...more }, at(9)));
    return refusal && `${refusal.field} ${refusal.code}`;
  };
  it('takes applications to the end of its last day in Riga', () => {
    const it = decideCalling(calling, at(9));
    expect([it.opensAt, it.closesAt].map((one) => one.toISOString())).toEqual([
      ...['2027-01-09T22:00:00.000Z', '2027-01-20T22:00:00.000Z'],
    ]);
    expect(decideCalling({ ...calling, reportBy: '2027-06-01' }, at(9)).reportBy).toBeNull();
  });
  it('says at the field what is wrong', () => {
    expect(wrong({ criteria: [{ name: 'Labums', weight: 1.5 }] })).toBe(
      'criteria.0.weight open-call.weights-wrong',
    );
    expect(wrong({ opensOn: '2027-01-08' })).toBe('opensOn open-call.too-soon');
    expect(wrong({ closesOn: '2027-01-11' })).toBe('closesOn open-call.too-soon');
    expect(wrong({ closesOn: '2028-02-01' })).toBe('closesOn open-call.too-late');
    expect(wrong({ closesOn: '2027-13-01' })).toBe('closesOn time.missing');
    expect(wrong({ kind: 'micro-grant', reportBy: '2027-01-20' })).toBe(
      'reportBy open-call.report-day-wrong',
    );
    expect(wrong({ kind: 'micro-grant', reportBy: '2027-06-01' })).toBeUndefined();
  });
  it('has a form whose words are tidied, and whose choices are as many as can be read', () => {
    expect(
      tidyForm([
        { ...field('s', 'short'), words: words('  Kas   būs? '), options: field('o', 'one').options },
      ]),
    ).toEqual([{ ...field('s', 'short'), words: words('Kas būs?') }]);
    expect(refusalOf(() => tidyForm([{ ...field('o', 'one'), options: [] }]))).toMatchObject({
      code: 'open-call.choices-wrong',
    });
    expect(
      refusalOf(() => tidyForm(Array.from({ length: 31 }, (_, n) => field(`s${n}`, 'short')))),
    ).toMatchObject({
      ...{ code: 'open-call.fields-too-many', params: { most: 30 } },
    });
  });
});

describe('a round', () => {
  it('has jurors who do not apply', () => {
    const appointing = (more: object) =>
      decideAppointing(call, { jurors: 0, applies: false, already: false, ...more });
    expect(appointing({}).ok).toBe(true);
    expect(appointing({ applies: true })).toMatchObject({ refusal: { code: 'open-call.juror-applies' } });
    expect(appointing({ already: true })).toMatchObject({ refusal: { code: 'open-call.juror-already' } });
    expect(appointing({ jurors: 15 })).toMatchObject({ refusal: { code: 'open-call.too-many-jurors' } });
  });
  it.each<[boolean | undefined, number[], string | undefined]>([
    [undefined, [1, 2], 'open-call.undeclared'],
    [true, [1, 2], 'open-call.conflict'],
    [false, [1], 'open-call.points-wrong'],
    [false, [1, 11], 'open-call.points-wrong'],
    [false, [1, 1.5], 'open-call.points-wrong'],
    [false, [0, 10], undefined],
  ])('takes a score where the conflict is %s and the points are %j: %s', (declared, points, code) => {
    const said = decideScoring(call, declared, points);
    expect(said.ok ? undefined : said.refusal.code).toBe(code);
  });
  it('is closed when three jurors are appointed and each application is scored twice', () => {
    const given = scorings([
      [1, 1, 5],
      [2, 1, 5],
      [1, 2, 5],
    ]);
    expect(decideClosing({ jurors: 2, applications: [], scorings: [] })).toMatchObject({
      refusal: { code: 'open-call.few-jurors' },
    });
    expect(decideClosing({ jurors: 3, applications: [1, 2], scorings: given })).toMatchObject({
      refusal: { code: 'open-call.not-scored', params: { count: 1 } },
    });
    expect(decideClosing({ jurors: 3, applications: [1], scorings: given }).ok).toBe(true);
  });
  it('ends in decisions on all of them, within the sum', () => {
    const closed: OpenCall = { ...call, state: 'scored' };
    const yes = (application: number, amount: number | null) => ({
      ...{
        application,
        outcome: 'chosen' as const,
        amount: amount === null ? null : cents(amount),
        reason: 'Pārliecina pilnībā.',
      },
    });
    const code = (...decided: Parameters<typeof decideOutcome>[2][number][]) => {
      const said = decideOutcome(closed, [1, 2], decided);
      return said.ok ? undefined : said.refusal.code;
    };
    expect(code(yes(1, 400))).toBe('open-call.undecided');
    expect(code(yes(1, 400), yes(1, 400))).toBe('open-call.undecided');
    expect(code(yes(1, 400), yes(2, null))).toBe('open-call.amount-wrong');
    expect(code(yes(1, 400), { ...yes(2, 1), outcome: 'not-chosen' })).toBe('open-call.amount-wrong');
    expect(code(yes(1, 400), { ...yes(2, 1), reason: 'Nē' })).toBe('text.too-short');
    expect(code(yes(1, 400), yes(2, 601))).toBe('open-call.over-sum');
    expect(code(yes(1, 400), yes(2, 600))).toBeUndefined();
    expect(decideOutcome(call, [], [])).toMatchObject({ refusal: { code: 'open-call.not-decidable' } });
  });
});
