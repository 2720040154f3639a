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

export type Training = (typeof ABILITY_KINDS.trainings)[number];
export const isTraining = (ability: Ability): ability is Training =>
  ABILITY_KINDS.trainings.some((one) => one === ability);

/** By what a training counts: the word of whoever comes, or a paper that the organiser has seen. */
export const PROOFS = ['said', 'seen'] as const;
export type Proof = (typeof PROOFS)[number];

/** So many a task asks for at once: who asks for more finds nobody. */
export const MOST_NEEDS = 4;
