/**
 * Lower case without diacritics, for matching what people type on a phone against how a name is spelt:
 * "rezekne" finds "Rēzekne", "sak" finds "Šaķi". Russian й and ё fold to и and е, as many people type them.
 */
export function fold(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}
