/**
 * What a task may ask of people besides their age, by kind: a short list, so that whoever helps answers it in a minute.
 * Trainings have general names: which course or paper counts is for the organiser to look at. Reviewed on 2026-11-29; that whoever
 * handles food is trained in its hygiene is asked by Regulation (EC) No 852/2004, Annex II, Chapter XII.
 */
export const ABILITY_KINDS = {
  languages: ['speaks-lv', 'speaks-ltg', 'speaks-ru', 'speaks-en', 'signs-lv'],
  skills: ['photography', 'sound'],
  trainings: ['first-aid', 'food-hygiene', 'driving-b', 'chainsaw'],
} as const;
export const KINDS_OF_ABILITIES = ['languages', 'skills', 'trainings'] as const;

export const ABILITIES = [
  ...ABILITY_KINDS.languages,
  ...ABILITY_KINDS.skills,
  ...ABILITY_KINDS.trainings,
] as const;
export type Ability = (typeof ABILITIES)[number];

/** So many a task asks for at once: who asks for more finds nobody. */
export const MOST_NEEDS = 4;
