import { ok, plainText, refuse, type Refusal, type Result, type TextRefusal } from '@talka/kernel';

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/**
 * A person's name, ready to keep: 2 to 80 characters of plain text. A word of letters from two alphabets is refused,
 * for such a name can pass for somebody else's; two words in two alphabets are how some families write theirs.
 */
export function tidyName(input: string): Result<string, TextRefusal | Refusal<'name.mixed-scripts'>> {
  const name = plainText(input, { min: 2, max: 80 });
  if (!name.ok) return { ok: false, refusal: { ...name.refusal, field: 'name' } };
  const mixed = name.value
    .split(/[^\p{L}\p{M}]+/u)
    .some((word) => SCRIPTS.filter((s) => s.test(word)).length > 1);
  return mixed ? refuse('name.mixed-scripts', undefined, 'name') : ok(name.value);
}
