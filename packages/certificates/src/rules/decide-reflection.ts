import { ok, plainText, refuse, type Result, type TextRefusal } from '@talka/kernel';

/** The eight key competences (Council Recommendation of 22 May 2018 on key competences for lifelong learning). */
export const COMPETENCES = [
  'literacy',
  'multilingual',
  'mathematics',
  'digital',
  'personal',
  'citizenship',
  'entrepreneurship',
  'culture',
] as const;
export type Competence = (typeof COMPETENCES)[number];

/** What somebody says of themselves: theirs alone. */
export type Reflection = Partial<Readonly<Record<Competence, string>>>;

export const REFLECTION_WORDS = { min: 0, max: 1000, lines: true } as const;

/** What somebody wrote, tidied, without what is empty. */
export function decideReflection(said: Reflection): Result<Reflection, TextRefusal> {
  const kept: Partial<Record<Competence, string>> = {};
  for (const competence of COMPETENCES) {
    const words = plainText(said[competence] ?? '', REFLECTION_WORDS);
    if (!words.ok) return refuse(words.refusal.code, words.refusal.params, `words.${competence}`);
    if (words.value !== '') kept[competence] = words.value;
  }
  return ok(kept);
}
