import { createDataSource } from '@talka/database';
import type { Env } from '@talka/platform';
import type { DataSource } from 'typeorm';

/** Does something at a moment of an invented history: the database is told that it is then. */
export async function atMoment<T>(
  env: Pick<Env, 'DATABASE_URL'>,
  now: Date,
  act: (source: DataSource) => Promise<T>,
): Promise<T> {
  const source = await createDataSource({
    ...{ url: env.DATABASE_URL, applicationName: 'talka-demo', pool: 2 },
    now,
  }).initialize();
  try {
    return await act(source);
  } finally {
    await source.destroy();
  }
}
