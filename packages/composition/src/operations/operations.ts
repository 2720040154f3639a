import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createDataSource,
  demoPeople,
  identityTransaction,
  isEmpty,
  migrate,
  sealAudit,
  seedCalls,
  seedDemo,
  seedDemoHeritage,
  seedHeritage,
  seedHeritageRoutes,
  seedPractices,
  seedTerritory,
  sendAgain,
  stuckMessages,
  verifyAudit,
  type AuditVerdict,
  type StuckMessage,
} from '@talka/database';
import { appointPlatformAdministrator, type AppointPlatformAdministrator } from '@talka/identity';
import type { Result } from '@talka/kernel';
import type { Env } from '@talka/platform';
import sharp from 'sharp';
import type { DataSource } from 'typeorm';
import { seedDemoComments } from '../demo/demo-comments.js';
import { seedDemoYears } from '../demo/demo-years.js';
import { seedDemoCalls } from '../demo/demo-calls.js';
import { seedDemoJuries } from '../demo/demo-juries.js';
import { seedDemoPartnership } from '../demo/demo-partnership.js';
import { seedDemoProgramme } from '../demo/demo-programme.js';
import { seedDemoShifts } from '../demo/demo-shifts.js';
import { seedDemoVotes } from '../demo/demo-votes.js';
import { newKey, smallKey } from '../files/keys.js';
import { fileStorage, type Storage } from '../files/storage.js';

export { demoPeople, migrate };
export type { AuditVerdict, StuckMessage };

/** The operator's acts that need a database and no server. */
export const operations = (env: Env) => {
  const withDatabase = async <T>(act: (source: DataSource) => Promise<T>): Promise<T> => {
    const source = await createDataSource({
      url: env.DATABASE_URL,
      pool: 3,
      applicationName: 'talka-cli',
    }).initialize();
    try {
      return await act(source);
    } finally {
      await source.destroy();
    }
  };

  return {
    migrate: () => migrate(env.DATABASE_URL),
    seed: () =>
      withDatabase(async (source) => {
        await seedTerritory(source);
        await seedCalls(source);
        await seedPractices(source);
        await seedHeritage(source);
        await seedHeritageRoutes(source);
      }),
    /** @returns how many ideas were put in; 0 when there are people already. */
    seedDemo: () =>
      withDatabase(async (source) => {
        if (!(await isEmpty(source))) return 0;
        const storage = await fileStorage(env);
        const ideas = await seedDemo(source, (file) => keepPicture(storage, file));
        await seedDemoVotes(env);
        await seedDemoShifts(source, env);
        await seedDemoComments(source);
        await seedDemoPartnership(env);
        await seedDemoProgramme(env);
        await seedDemoHeritage(source);
        await seedDemoJuries(env);
        await seedDemoCalls(env);
        await seedDemoYears(source);
        return ideas;
      }),
    appointPlatformAdministrator: (wish: AppointPlatformAdministrator): Promise<Result<string>> =>
      withDatabase((source) =>
        appointPlatformAdministrator(identityTransaction(source, env.TALKA_SECRET))(wish),
      ),
    verifyAudit: (): Promise<AuditVerdict> =>
      withDatabase(async (source) => {
        while ((await sealAudit(source)) > 0);
        return verifyAudit(source);
      }),
    /** Messages that did not get through as they should. */
    stuck: () => withDatabase((source) => stuckMessages(source)),
    sendAgain: (which: Parameters<typeof sendAgain>[1]) => withDatabase((source) => sendAgain(source, which)),
    ask: (query: string) => withDatabase((source) => source.query<Record<string, unknown>[]>(query)),
  };
};

const PICTURES = join(fileURLToPath(import.meta.resolve('@talka/database')), '../seeds/demo/pictures');

async function keepPicture(
  storage: Storage,
  file: string,
): Promise<{ key: string; bytes: number; width: number; height: number }> {
  const content = await readFile(join(PICTURES, file));
  const { width, height } = await sharp(content).metadata();
  const key = newKey(randomUUID(), 'webp');
  await storage.put(key, content);
  await storage.put(
    smallKey(key),
    await sharp(content).resize({ width: 640 }).webp({ quality: 80 }).toBuffer(),
  );
  return { key, bytes: content.length, width, height };
}
