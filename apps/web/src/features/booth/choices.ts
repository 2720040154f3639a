import type { BallotKind, Choices } from '@talka/voting';

/** The one and no other. */
export const onlyOne = (id: string): Choices => ({ choices: [id] });

/** In or out; what comes in stands last. */
export const toggled = ({ choices }: Choices, id: string): Choices => ({
  choices: choices.includes(id) ? choices.filter((one) => one !== id) : [...choices, id],
});

/** One place up (−1) or down (+1); at the end of the list nothing moves. */
export function moved({ choices }: Choices, id: string, by: -1 | 1): Choices {
  const from = choices.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= choices.length) return { choices };
  const rest = choices.filter((one) => one !== id);
  return { choices: [...rest.slice(0, to), id, ...rest.slice(to)] };
}

export const pointsOf = ({ choices, points = [] }: Choices, id: string): number =>
  points[choices.indexOf(id)] ?? 0;

/** So many points to a project; none takes it off the ballot. */
export function withPoints(before: Choices, id: string, value: number): Choices {
  const { choices, points = [] } = before;
  const at = choices.indexOf(id);
  if (value <= 0) {
    return {
      choices: choices.filter((one) => one !== id),
      points: points.filter((_, place) => place !== at),
    };
  }
  if (at < 0) return { choices: [...choices, id], points: [...points, value] };
  return { choices, points: points.map((own, place) => (place === at ? value : own)) };
}

/** One press on plus or minus: from nothing to the least that may be given, and back. */
export function stepped(ballot: Extract<BallotKind, { kind: 'points' }>, value: number, by: -1 | 1): number {
  const least = Math.max(1, ballot.min);
  if (by > 0) return value === 0 ? least : value + 1;
  return value <= least ? 0 : value - 1;
}
