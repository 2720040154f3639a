/** How a route is travelled. */
export const WAYS = ['foot', 'bicycle', 'car'] as const;
export type Way = (typeof WAYS)[number];

/** Whether whoever rolls or cannot climb gets through: all of it, some of the stops, or not. */
export const ACCESSES = ['step-free', 'partly', 'steps'] as const;
export type Access = (typeof ACCESSES)[number];

export const FEWEST_STOPS = 2;
export const MOST_STOPS = 30;

/** Whole months, January is 1, in which there is something to see along the whole route. */
export type Month = number;
export const ALL_YEAR: readonly Month[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
