import { describe, expect, it } from '@jest/globals';
import { later, municipalityId, personId } from '@talka/kernel';
import { caseId, type Case } from './case.js';
import { decideAppeal } from './rules/decide-appeal.js';
import { decideCase } from './rules/decide-case.js';
import { CLAIM_LIFETIME, decideClaim } from './rules/decide-claim.js';
import { wordsIn } from './translated.js';
import { APPEAL_TIME, groundOf, groundsOf, REASON_CODES, writeStatement } from './statement.js';

const now = new Date('2026-11-22T12:00:00Z');
const [ilze, maris, anna] = [personId('ilze'), personId('maris'), personId('anna')];
const review: Case = {
  id: caseId('c1'),
  kind: 'review',
  municipality: municipalityId('ludzas-novads'),
  subject: { kind: 'idea', id: 'i1' },
  looks: 'before',
  authors: [anna],
  reporters: [],
  recused: [],
  insiders: [],
  claim: null,
  revision: 3,
  decidedAt: null,
  firstDecider: null,
};
const claimed = { ...review, claim: { by: maris, until: later(now, 1) } };
const facts = {
  case: review,
  revision: 3,
  by: ilze,
  outcome: 'publish',
  reason: null,
  words: '',
  now,
} as const;
const codeOf = (decision: { ok: true } | { ok: false; refusal: { code: string } }) =>
  decision.ok ? undefined : decision.refusal.code;

it('holds against words less than against ideas', () => {
  expect(groundsOf('idea')).toEqual(REASON_CODES);
  expect(groundsOf('comment')).toEqual(
    REASON_CODES.filter((one) => !['duplicate', 'not-municipal', 'unclear'].includes(one)),
  );
});

describe('taking a case', () => {
  it('holds it for a while, and hands it on when the hold is over', () => {
    expect(decideClaim(review, ilze, now)).toEqual({
      ok: true,
      value: { by: ilze, until: later(now, CLAIM_LIFETIME) },
    });
    expect(codeOf(decideClaim(claimed, ilze, now))).toBe('case.held');
    expect(decideClaim(claimed, maris, now).ok).toBe(true);
    expect(decideClaim(claimed, ilze, later(now, 1)).ok).toBe(true);
  });
});

describe('deciding', () => {
  it.each([
    [{}, undefined],
    [{ by: anna }, 'case.own-submission'],
    [{ case: { ...review, reporters: [maris, ilze] } }, 'case.own-report'],
    [{ case: { ...review, recused: [ilze] } }, 'case.declared-close'],
    [{ case: { ...review, recused: [maris] } }, undefined],
    [{ case: { ...review, insiders: [maris, ilze] } }, 'case.own-project'],
    [{ case: { ...review, insiders: [maris] } }, undefined],
    [{ case: { ...review, subject: { kind: 'comment' as const, id: 'k' } } }, undefined],
    [
      { case: { ...review, subject: { kind: 'comment' as const, id: 'k' } }, outcome: 'return' as const },
      'case.outcome-of-another-kind',
    ],
    [{ revision: 2 }, 'case.changed'],
    [{ case: claimed }, 'case.held'],
    [{ case: { ...review, decidedAt: now } }, 'case.decided'],
    [{ outcome: 'return' as const, words: 'Kur?' }, 'text.too-short'],
    [{ outcome: 'refuse' as const, words: 'Šāda ideja jau ir publicēta.' }, 'decision.reason-missing'],
    [
      { outcome: 'refuse' as const, reason: 'duplicate' as const, words: 'Šāda ideja jau ir publicēta.' },
      undefined,
    ],
    [{ case: { ...review, kind: 'appeal' as const, firstDecider: ilze } }, 'case.second-person-needed'],
    [
      { case: { ...review, kind: 'appeal' as const, firstDecider: maris }, outcome: 'return' as const },
      'case.appeal-is-yes-or-no',
    ],
  ])('%# gives %s', (change, code) => {
    expect(codeOf(decideCase({ ...facts, ...change }))).toBe(code);
  });
});

describe('an appeal', () => {
  const refusal = writeStatement({
    outcome: 'refuse',
    reason: 'unclear',
    words: 'Nevar saprast, kur.',
    by: ilze,
    now,
  });
  const last = refusal.ok ? refusal.value : null;

  it.each([
    [{ last, appealed: false, now }, undefined],
    [{ last, appealed: true, now }, 'appeal.already'],
    [{ last, appealed: false, now: later(now, APPEAL_TIME) }, 'appeal.too-late'],
    [{ last: null, appealed: false, now }, 'appeal.nothing-to-appeal'],
  ])('%# gives %s', (appeal, code) => expect(codeOf(decideAppeal(appeal))).toBe(code));
});

it('knows the ground of every reason', () => {
  expect(REASON_CODES.map(groundOf).filter((ground) => ground === 'law')).toHaveLength(4);
});

describe('a statement in every language people are told in', () => {
  const said = { lv: 'Par ideju var strīdēties.', en: 'Argue about the idea.', ru: 'Спорьте об идее.' };
  const draft = { outcome: 'hide', reason: 'hostile', words: said.lv, by: ilze, now } as const;
  const told = (change: object) => {
    const written = writeStatement({ ...draft, translations: said, ...change });
    return written.ok ? written.value.translations : written.refusal;
  };

  it('is kept tidied, and read by each in their own', () => {
    expect(told({ words: ` ${said.lv} `, translations: { ...said, en: ` ${said.en}` } })).toEqual(said);
    expect(['lv', 'en', 'ru', 'ltg'].map((language) => wordsIn('x', said, language))).toEqual([
      ...Object.values(said),
      'x',
    ]);
    expect(wordsIn('x', null, 'en')).toBe('x');
  });

  it('stands alone where the words sent are none of them, and is not kept half', () => {
    expect(told({ words: `${said.lv} Otrā rinda to nedara.` })).toBeNull();
    expect(told({ translations: { ...said, ru: 'Нет.' } })).toMatchObject({
      code: 'text.too-short',
      field: 'ru',
    });
  });
});
