import type { DataSource } from 'typeorm';

/**
 * Runs with a guard of the database out of the way: what happens then is what the guard is for.
 * `off` and `on` are statements that take it away and put it back.
 */
export async function without<T>(
  source: DataSource,
  off: string,
  on: string,
  act: () => Promise<T>,
): Promise<T> {
  await source.query(off);
  try {
    return await act();
  } finally {
    await source.query(on);
  }
}
