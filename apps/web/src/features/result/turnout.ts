/** How many of one ballot style took part, as the bundle tells. */
export interface StyleSum {
  readonly style: string;
  readonly roll: number;
  readonly issued: number;
  readonly envelopes: number;
  readonly paper: number;
  readonly spoilt: number;
  readonly counted: number;
}

export type Sums = Omit<StyleSum, 'style'>;

/** A number, or why it is not shown: too small, or it would give away one that is. */
export type Cell = number | 'few' | 'hidden';

export interface StyleLine {
  readonly style: string;
  readonly roll: Cell;
  readonly inBox: Cell;
  readonly counted: Cell;
}

/** Fewer people than this could be guessed by their neighbours. */
export const LEAST_SHOWN = 5;

export function total(sums: readonly StyleSum[]): Sums {
  const of = (key: keyof Sums): number => sums.reduce((sum, one) => sum + one[key], 0);
  return {
    ...{ roll: of('roll'), issued: of('issued'), envelopes: of('envelopes') },
    ...{ paper: of('paper'), spoilt: of('spoilt'), counted: of('counted') },
  };
}

/** What was cast and not spoilt was counted; nobody cast without a place on the roll. */
export const addsUp = ({ roll, issued, envelopes, paper, spoilt, counted }: Sums): boolean =>
  envelopes + paper - spoilt === counted && envelopes <= issued && issued + paper <= roll;

/**
 * Styles side by side, small numbers hidden. Where one number alone of a column is hidden, the sum would give it away: the
 * next smallest is hidden too.
 */
export function byStyle(sums: readonly StyleSum[]): StyleLine[] {
  const columns = {
    roll: hidden(sums.map(({ roll }) => roll)),
    inBox: hidden(sums.map(({ envelopes, paper }) => envelopes + paper)),
    counted: hidden(sums.map(({ counted }) => counted)),
  };
  return sums.map(({ style }, at) => ({
    style,
    roll: columns.roll[at] ?? 'hidden',
    inBox: columns.inBox[at] ?? 'hidden',
    counted: columns.counted[at] ?? 'hidden',
  }));
}

function hidden(values: readonly number[]): Cell[] {
  const cells = values.map((value): Cell => (value < LEAST_SHOWN ? 'few' : value));
  if (cells.filter((cell) => cell === 'few').length !== 1) return cells;
  const shown = values.filter((value) => value >= LEAST_SHOWN);
  const next = values.indexOf(Math.min(...shown));
  return cells.map((cell, at) => (at === next ? 'hidden' : cell));
}

interface Spoilt {
  readonly reason: string;
  readonly paper?: true;
}

/** Reasons with how many ballots each spoilt, sealed ones and paper apart, the commonest first. */
export function spoiltBy(spoilt: readonly Spoilt[]): { reason: string; paper: boolean; n: number }[] {
  const lines = [true, false].flatMap((paper) => {
    const own = spoilt.filter((one) => (one.paper ?? false) === paper).map(({ reason }) => reason);
    return [...new Set(own)].map((reason) => ({
      ...{ reason, paper },
      n: own.filter((one) => one === reason).length,
    }));
  });
  return lines.toSorted((a, b) => b.n - a.n || (a.reason < b.reason ? -1 : 1));
}
