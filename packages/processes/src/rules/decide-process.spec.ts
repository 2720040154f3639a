import { describe, expect, it } from '@jest/globals';
import { decideProcess, type ProcessDraft } from './decide-process.js';

const range = (from: string, until: string | null) => ({
  from: new Date(`${from}T06:00:00Z`),
  until: until === null ? null : new Date(`${until}T06:00:00Z`),
});
const process: ProcessDraft = {
  submission: range('2027-01-10', '2027-02-09'),
  support: range('2027-01-10', '2027-02-20'),
  mayPropose: { minimumAge: 16, residence: 'anyone' },
  maySupport: { minimumAge: 13, residence: 'federation' },
  supportThreshold: 30,
  deliveryMonths: 24,
};
const voting = range('2027-04-01', '2027-04-15');

const refusalOf = (change: Partial<ProcessDraft>, submissionDays = 30) => {
  const decided = decideProcess({ process: { ...process, ...change }, submissionDays, voting });
  return decided.ok ? undefined : [decided.refusal.code, decided.refusal.field];
};

describe('a process', () => {
  it('has its phases before its vote, or none', () => {
    expect(refusalOf({})).toBeUndefined();
    expect(refusalOf({ submission: null, support: null })).toBeUndefined();
    expect(refusalOf({ support: null })).toBeUndefined();
  });

  it.each([
    [{ submission: range('2027-02-09', '2027-01-10') }, 'process.dates-wrong', 'submission'],
    [{ submission: range('2027-01-10', null) }, 'process.dates-wrong', 'submission'],
    [{ support: range('2027-02-09', '2027-02-09') }, 'process.dates-wrong', 'support'],
    [{ submission: range('2027-01-10', '2027-02-08') }, 'process.submission-too-short', 'submission'],
    [{ submission: range('2027-03-01', '2027-04-02') }, 'process.after-voting', 'submission'],
    [{ support: range('2027-03-01', '2027-04-02') }, 'process.after-voting', 'support'],
    [{ submission: null }, 'process.support-without-ideas', 'support'],
    [{ support: range('2027-01-09', '2027-02-20') }, 'process.support-too-early', 'support'],
  ])('%# is refused as %s', (change, code, field) => {
    expect(refusalOf(change)).toEqual([code, field]);
  });

  it('takes ideas for thirty days by the calendar, also where the clocks go on between', () => {
    const inSpring = { from: new Date('2027-02-28T07:00:00Z'), until: new Date('2027-03-30T06:00:00Z') };
    expect(refusalOf({ submission: inSpring, support: null })).toBeUndefined();
  });

  it('asks for no longer than its rules do', () => {
    expect(refusalOf({ submission: range('2027-01-10', '2027-01-12') }, 1)).toBeUndefined();
  });
});
