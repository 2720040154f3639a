import { hideSmall, type ShownCount } from '@talka/voting';

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

export interface StyleLine {
  readonly style: string;
  readonly roll: ShownCount;
  readonly inBox: ShownCount;
  readonly counted: ShownCount;
}

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

/** Styles side by side, small numbers hidden. */
export function byStyle(sums: readonly StyleSum[]): StyleLine[] {
  const columns = {
    roll: hideSmall(sums.map(({ roll }) => roll)),
    inBox: hideSmall(sums.map(({ envelopes, paper }) => envelopes + paper)),
    counted: hideSmall(sums.map(({ counted }) => counted)),
  };
  return sums.map(({ style }, at) => ({
    style,
    roll: columns.roll[at] ?? 'hidden',
    inBox: columns.inBox[at] ?? 'hidden',
    counted: columns.counted[at] ?? 'hidden',
  }));
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
