import { forget } from '../../site/api.js';

/** Somebody's standing has changed: every list that says how many places are left asks again. */
export const forgetShifts = async (): Promise<void> => {
  const lists = ['my-shifts.board', 'my-shifts.list', 'shifts.list', 'events.read'] as const;
  await Promise.all(lists.map(forget));
};
