import { describe, expect, it } from '@jest/globals';
import { DAY, later, municipalityId, personId } from '@talka/kernel';
import { MISUSE_RULE, type Conduct, type Measure } from '../misuse.js';
import { APPEAL_TIME } from '../statement.js';
import { decideMeasureAppeal, decideOnMeasure, decideSuspension, decideWarning } from './decide-misuse.js';

const now = new Date('2027-02-01T10:00:00Z');
const ago = (days: number) => later(now, -days * DAY);
const [rude, ilze, maris] = [personId('rude'), personId('ilze'), personId('maris')];
const facts = (...days: readonly number[]) => days.map((one) => ({ did: ago(one + 0.2), at: ago(one) }));
const warned = (days: number) => ({ warnedAt: ago(days), actedAt: ago(days) });
const often: Conduct = {
  ...{ person: rude, facts: facts(1, 10, 89), warnedAt: null, actedAt: null },
  ...{ suspendedUntil: null, recused: [] },
};
const codeOf = (decision: { ok: boolean; refusal?: { code: string } }) => decision.refusal?.code;

describe('a warning', () => {
  it.each([
    ['of three in ninety days', {}, undefined],
    ['not of what is older', { facts: facts(1, 10, 90) }, 'misuse.too-few'],
    ['not of oneself', { person: ilze }, 'access.not-yours'],
    ['not of somebody close', { recused: [ilze] }, 'case.declared-close'],
    ['not while suspended', { suspendedUntil: later(now, 1) }, 'misuse.suspended-already'],
    ['again, when it went on', warned(5), undefined],
    ['not again, when nothing was since', warned(0.5), 'misuse.nothing-since'],
    ['not for what was done before and decided since', warned(1.1), 'misuse.nothing-since'],
    ['when the last one is long ago', warned(180), undefined],
  ] as const)('%s', (_, change, code) => {
    expect(codeOf(decideWarning({ ...often, ...change }, ilze, now))).toBe(code);
  });
});

describe('a suspension', () => {
  it.each([
    ['not without a warning', {}, 'misuse.warn-first'],
    ['not after one that holds no more', warned(180), 'misuse.warn-first'],
    ['not when nothing was since', warned(0.5), 'misuse.nothing-since'],
    [
      'not again for the same, once it has ended',
      { ...warned(9), actedAt: ago(0.5) },
      'misuse.nothing-since',
    ],
    ['again, for something since it ended', { ...warned(9), actedAt: ago(5) }, undefined],
    ['not of fewer than three', { ...warned(5), facts: facts(1, 2) }, 'misuse.too-few'],
    ['after a warning that was not heard', warned(5), undefined],
  ] as const)('%s', (_, change, code) => {
    expect(codeOf(decideSuspension({ ...often, ...change }, ilze, 7, now))).toBe(code);
  });

  it('ends, after thirty days at most', () => {
    const of = { ...often, ...warned(5) };
    expect(decideSuspension(of, ilze, 7, now)).toEqual({ ok: true, value: { counted: 3, until: ago(-7) } });
    expect(decideSuspension(of, ilze, 400, now)).toMatchObject({
      value: { until: ago(-MISUSE_RULE.longest) },
    });
  });
});

describe('an appeal of it', () => {
  const of: Measure = {
    ...{ id: 'm', municipality: municipalityId('ludzas-novads'), person: rude, what: 'commenting' },
    ...{
      kind: 'suspension',
      by: ilze,
      at: ago(1),
      until: ago(-6),
      appealedAt: null,
      decidedAt: null,
      recused: [],
    },
  };
  const asked = { ...of, appealedAt: now };

  it.each([
    [of, undefined],
    [{ ...of, kind: 'warning' as const, until: null }, 'appeal.nothing-to-appeal'],
    [asked, 'appeal.already'],
    [{ ...of, at: later(now, -APPEAL_TIME) }, 'appeal.too-late'],
  ])('is made once, in time: %#', (measure, code) => {
    expect(codeOf(decideMeasureAppeal(measure, now))).toBe(code);
  });

  it.each([
    [asked, maris, undefined],
    [asked, ilze, 'case.second-person-needed'],
    [asked, rude, 'access.not-yours'],
    [{ ...asked, recused: [maris] }, maris, 'case.declared-close'],
    [{ ...asked, decidedAt: now }, maris, 'case.decided'],
    [of, maris, 'case.decided'],
  ])('is decided by somebody else, once: %#', (measure, by, code) => {
    expect(codeOf(decideOnMeasure(measure, by))).toBe(code);
  });
});
