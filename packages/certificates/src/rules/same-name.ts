/**
 * Is it the name on the certificate? Capitals, spaces and the kind of hyphen or apostrophe do not count; letters do: Ozola is
 * not Ozols, and Kļava not Klava, for a paper shows its letters.
 */
export const sameName = (printed: string, typed: string): boolean =>
  printed !== '' && plain(printed) === plain(typed);

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u02bc\u2018\u2019`´]/g, "'")
    .replace(/\s*-\s*/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLocaleLowerCase('lv');
