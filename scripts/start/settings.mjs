// @ts-check
// What the environment says about one machine's Talka, and what its processes are told.
import path from 'node:path';
import { parsePort } from '../services/ports.mjs';
import { Obstacle } from '../services/progress.mjs';

/** @typedef {{ port: number, origin: string, dataDir: string, cacheDir: string, demo: boolean }} Settings */

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} repository
 * @returns {Settings}
 * @throws {Obstacle} when TALKA_PORT is not a port
 */
export function settingsFrom(env, repository) {
  const typed = env.TALKA_PORT || env.PORT;
  const port = parsePort(typed, 3000);
  if (port === null) throw new Obstacle(`TALKA_PORT is "${typed}": give a number from 1 to 65535.`);
  const dataDir = path.resolve(env.TALKA_DATA_DIR || path.join(repository, '.talka'));
  return {
    port,
    dataDir,
    cacheDir: path.join(dataDir, 'cache'),
    origin: env.TALKA_ORIGIN || `http://localhost:${port}`,
    demo: (env.TALKA_MODE || 'demo') === 'demo',
  };
}

/**
 * The environment of api, worker and cli. What a person has set wins over what is found here.
 * @param {NodeJS.ProcessEnv} env
 * @param {Settings} settings
 * @param {{ repository: string, databaseUrl: string, redisUrl: string, mailPort: number }} facts
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(env, settings, { repository, databaseUrl, redisUrl, mailPort }) {
  const found = {
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl,
    TALKA_MODE: 'demo',
    TALKA_ORIGIN: settings.origin,
    TALKA_FILES_DIR: path.join(settings.dataDir, 'files'),
    TALKA_MAIL_DIR: path.join(settings.dataDir, 'mail'),
    // In production there is no catcher: mail goes where SMTP_URL says, or the api refuses to start.
    ...(env.TALKA_MODE === 'production' ? {} : { TALKA_MAIL_PORT: String(mailPort) }),
    TALKA_WEB_DIR: path.join(repository, 'apps', 'web', 'dist'),
  };
  const set = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  /** @type {NodeJS.ProcessEnv} */
  const merged = { ...found, ...set };
  const catcher = merged.TALKA_MAIL_PORT;
  return {
    ...(catcher ? { SMTP_URL: `smtp://127.0.0.1:${catcher}` } : {}),
    ...merged,
    // Already honoured in the settings; made absolute and definite for the children.
    PORT: String(settings.port),
    TALKA_DATA_DIR: settings.dataDir,
  };
}
