import { describe, expect, it } from '@jest/globals';
import { cents } from '@talka/kernel';
import { MILESTONES_PER_IDEA, milestoneId, type Delay, type Milestone } from '../delivery.js';
import { decideDelivered, tidyDelivery } from './decide-delivery.js';
import { decideDelay, decideDone, decideDrop, decidePlan } from './decide-milestone.js';

const TODAY = '2027-05-10';
const step: Milestone = { id: milestoneId('1'), plannedOn: '2027-05-01', doneOn: null };
const done: Milestone = { ...step, doneOn: '2027-05-02' };
const draft = { words: ' Pamati  ielieti ', language: 'lv', plannedOn: '2027-06-01' } as const;
const delay: Delay = { reason: 'weather', words: 'Ilgs sals.', language: 'lv', until: '2027-07-01' };
const codeOf = (result: { ok: boolean }) => ('refusal' in result ? result.refusal : null);

describe('a step of a plan', () => {
  it('says what is to be done, tidied, and by when', () => {
    expect(decidePlan(0, draft)).toEqual({ ok: true, value: { ...draft, words: 'Pamati ielieti' } });
    expect(codeOf(decidePlan(0, { ...draft, words: ' ' }))).toMatchObject({
      code: 'text.empty',
      field: 'words',
    });
    expect(codeOf(decidePlan(0, { ...draft, plannedOn: '2027-02-30' }))).toMatchObject({
      field: 'plannedOn',
    });
    expect(codeOf(decidePlan(MILESTONES_PER_IDEA, draft))).toMatchObject({ code: 'milestone.too-many' });
  });

  it('is done once, and not tomorrow', () => {
    expect(decideDone(step, TODAY, TODAY)).toEqual({ ok: true, value: TODAY });
    expect(codeOf(decideDone(step, '2027-05-11', TODAY))).toMatchObject({ code: 'milestone.not-yet' });
    expect(codeOf(decideDone(done, TODAY, TODAY))).toMatchObject({ code: 'milestone.done' });
    expect(codeOf(decideDrop(done))).toMatchObject({ code: 'milestone.done' });
  });

  it('is put off with a reason, to a later day that is still to come', () => {
    expect(decideDelay(step, delay, TODAY).ok).toBe(true);
    for (const until of ['2027-05-01', '2027-05-09'])
      expect(codeOf(decideDelay(step, { ...delay, until }, TODAY))).toMatchObject({
        code: 'delay.not-later',
      });
    expect(codeOf(decideDelay(step, { ...delay, words: '' }, TODAY))).toMatchObject({ field: 'words' });
    expect(codeOf(decideDelay(done, delay, TODAY))).toMatchObject({ code: 'milestone.done' });
  });
});

describe('what was chosen', () => {
  it('is delivered once nothing of its plan is left', () => {
    expect(decideDelivered('in-delivery', [done])).toEqual({ ok: true, value: 'delivered' });
    expect(codeOf(decideDelivered('in-delivery', [done, step]))).toMatchObject({
      ...{ code: 'delivery.not-all-done', params: { count: 1 } },
    });
    for (const status of ['selected', 'feasible', 'delivered'] as const)
      expect(codeOf(decideDelivered(status, []))).toMatchObject({ code: 'delivery.not-begun' });
  });

  it('has somebody who answers for it, and costs that can be true', () => {
    expect(tidyDelivery({ office: ' Attīstības  nodaļa', spent: null })).toEqual({
      ok: true,
      value: { office: 'Attīstības nodaļa', spent: null },
    });
    expect(codeOf(tidyDelivery({ office: 'Nodaļa', spent: cents(-1) }))).toMatchObject({ field: 'spent' });
    expect(codeOf(tidyDelivery({ office: '', spent: cents(0) }))).toMatchObject({ field: 'office' });
  });
});
