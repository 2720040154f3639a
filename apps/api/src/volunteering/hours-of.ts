/** Minutes as hours in a table: to a hundredth, which is closer than a minute. */
export const hoursOf = (minutes: number): number => Math.round((minutes * 100) / 60) / 100;
