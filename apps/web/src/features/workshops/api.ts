import { forget } from '../../site/api.js';

/** Somebody's standing has changed: whatever says how many places are left asks again. */
export const forgetWorkshops = async (): Promise<void> => {
  const lists = [
    'workshops.list',
    'workshops.read',
    'my-workshops.list',
    'my-workshops.choices',
    'my-workshops.recommended',
  ] as const;
  await Promise.all(lists.map(forget));
};
