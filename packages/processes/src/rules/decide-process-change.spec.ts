import { expect, it } from '@jest/globals';
import { decideProcessChange } from './decide-process-change.js';

const at = (day: number, minute = 0): Date => new Date(Date.UTC(2027, 2, day, 10, minute));
const process = {
  submission: { from: at(1), until: at(31) },
  support: { from: at(2), until: at(31) },
  mayPropose: { minimumAge: 16, residence: 'anyone' },
  maySupport: { minimumAge: 13, residence: 'municipality' },
  ...{ supportThreshold: 30, deliveryMonths: 24 },
} as const;

it.each([
  ['before ideas are taken', { supportThreshold: 20 }, 1, -1, true, 'ok'],
  ['from the first moment on', { supportThreshold: 20 }, 1, 0, true, 'process.running'],
  ['a shorter time', { submission: { from: at(1), until: at(20) } }, 9, 0, true, 'process.running'],
  [
    'a longer one, by one official',
    { support: { from: at(2), until: at(32) } },
    9,
    0,
    true,
    'process.running',
  ],
  ['who may', { maySupport: { minimumAge: 16, residence: 'municipality' } }, 9, 0, true, 'process.running'],
  ['nothing', { mayPropose: { minimumAge: 16, residence: 'anyone', citizens: false } }, 9, 0, true, 'ok'],
  [
    'no more than seconds',
    { submission: { from: new Date(at(1).getTime() + 30_000), until: at(31) } },
    9,
    0,
    true,
    'ok',
  ],
  ['by when winners are carried out', { deliveryMonths: 18 }, 9, 0, true, 'ok'],
  ['what nobody ever called', { supportThreshold: 20 }, 9, 0, false, 'ok'],
] as const)('a process is changed: %s', (_, more, day, minute, called, said) => {
  const now = new Date(at(day).getTime() + minute);
  const decided = decideProcessChange({ before: process, after: { ...process, ...more }, called, now });
  expect(decided.ok ? 'ok' : decided.refusal.code).toBe(said);
});
