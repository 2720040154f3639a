import { expect, it } from '@jest/globals';
import { deliveredInTime } from './delivered-in-time.js';

const today = '2027-06-01';
const chosen = (selectedOn: string, deliveredOn: string | null) => ({ selectedOn, deliveredOn });

it('judges by two years, and leaves out what may still come in time', () => {
  expect(deliveredInTime([], today)).toEqual({ inTime: 0, late: 0, running: 0, share: null });
  expect(deliveredInTime([chosen('2026-01-01', null)], today)).toMatchObject({ running: 1, share: null });
  const all = [
    chosen('2025-01-10', '2027-01-10'),
    chosen('2025-01-10', '2027-01-11'),
    chosen('2025-05-31', null),
    chosen('2025-06-01', null),
    chosen('2026-05-01', '2026-06-01'),
  ];
  expect(deliveredInTime(all, today)).toEqual({ inTime: 2, late: 2, running: 1, share: 0.5 });
});
