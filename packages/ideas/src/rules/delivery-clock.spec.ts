import { describe, expect, it } from '@jest/globals';
import { deliveryClock, monthsAfter } from './delivery-clock.js';

describe('two years from the day an idea was chosen', () => {
  it.each([
    ['2026-11-30', '2028-11-30'],
    ['2026-02-28', '2028-02-28'],
    ['2028-02-29', '2030-02-28'],
  ])('%s ends on %s', (selectedOn, dueOn) => {
    expect(deliveryClock(selectedOn, null, selectedOn).dueOn).toBe(dueOn);
  });

  it('goes by months, and ends with a month that is shorter', () => {
    expect(monthsAfter('2026-08-31', 6)).toBe('2027-02-28');
    expect(monthsAfter('2026-12-31', 1)).toBe('2027-01-31');
  });

  it.each([
    ['its last day', '2028-11-30', '2030-01-01', true],
    ['the day after', '2028-12-01', '2030-01-01', false],
    ['nothing yet, on its last day', null, '2028-11-30', null],
    ['nothing yet, the day after', null, '2028-12-01', false],
  ])('with %s', (_, deliveredOn, today, inTime) => {
    expect(deliveryClock('2026-11-30', deliveredOn, today).inTime).toBe(inTime);
  });
});
