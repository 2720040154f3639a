/** As many characters as one request carries, below what the server takes. */
const PART = 80_000;

export interface RollPart {
  readonly text: string;
  /** The number, in the whole file, of the part's first line. */
  readonly from: number;
}

/** Parts a roll at its lines: a town's has tens of thousands. */
export function partsOf(roll: string): RollPart[] {
  const parts: RollPart[] = [];
  let lines: string[] = [];
  let [length, from] = [0, 1];
  const cut = () => {
    if (lines.length > 0) parts.push({ text: lines.join('\n'), from });
    from += lines.length;
    [lines, length] = [[], 0];
  };
  for (const line of roll.split(/\r?\n/)) {
    // A line too long to be one is refused by its number, like any other that cannot be read.
    const kept = line.slice(0, 200);
    if (length + kept.length + 1 > PART) cut();
    lines.push(kept);
    length += kept.length + 1;
  }
  cut();
  return parts;
}

const KEYED = /^\s*[0-9a-f]{64}\s*;/i;
const PERSONAL_CODE = /(?:^|\D)\d{6}-?\d{5}(?:\D|$)/;

/** Does a file hold personal codes? Such a list must not leave the machine it is on. Inside a key, digits are only digits. */
export const looksLikePeople = (roll: string): boolean =>
  roll.split(/\r?\n/).some((line) => !KEYED.test(line) && PERSONAL_CODE.test(line));
