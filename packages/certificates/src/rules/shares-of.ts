/** One part `of` so many of a batch, counted from 0: whoever has it makes nothing of the others. */
export interface Share {
  readonly part: number;
  readonly of: number;
}

export const WHOLE: Share = { part: 0, of: 1 };

/** A share is worth having from so many certificates on: they take a second or two to make. */
const WORTH = 50;
/** Other jobs have their turn too while a large batch is made: a worker does eight at a time. */
const MOST = 4;

/** Into how many shares a batch is cut, so that several workers make a large one: a worker makes one after the other. */
export function sharesOf(certificates: number): readonly Share[] {
  const of = Math.min(MOST, Math.max(1, Math.ceil(certificates / WORTH)));
  return Array.from({ length: of }, (_, part) => ({ part, of }));
}
