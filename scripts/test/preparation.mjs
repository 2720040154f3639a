// @ts-check
// What the steps of `npm test` stand on: services and a browser, begun when the first step needs them.
import fs from 'node:fs';
import path from 'node:path';
import { repository } from '../pnpm.mjs';
import { findChromium } from '../services/chromium.mjs';
import { temporaryServices } from '../services/temporary.mjs';
import { environmentWithHome } from '../services/user.mjs';
import { settingsFrom } from '../start/settings.mjs';

export class Preparation {
  #cacheDir = settingsFrom(process.env, repository).cacheDir;
  /** @type {{ stop(): Promise<void> }[]} */
  #undo = [];
  /** @type {Map<string, Promise<NodeJS.ProcessEnv>>} */
  #done = new Map();

  /**
   * @param {string} folder removed after the run
   * @param {import('../services/progress.mjs').Progress} progress
   * @param {AbortSignal} signal
   */
  constructor(folder, progress, signal) {
    this.progress = progress;
    this.signal = signal;
    this.home = path.join(folder, 'home');
    fs.mkdirSync(this.home, { recursive: true });
  }

  /**
   * @param {import('./steps.mjs').Step} step
   * @returns {Promise<NodeJS.ProcessEnv>}
   */
  async environmentFor({ needs }) {
    let env = environmentWithHome(this.home);
    if (needs.includes('services'))
      env = { ...env, ...(await this.#once('services', () => this.#services())) };
    if (needs.includes('chromium'))
      env = { ...env, ...(await this.#once('chromium', () => this.#chromium())) };
    return env;
  }

  async stop() {
    for (const one of this.#undo.toReversed()) await one.stop();
  }

  /**
   * @param {string} name
   * @param {() => Promise<NodeJS.ProcessEnv>} prepare
   */
  #once(name, prepare) {
    const before = this.#done.get(name);
    if (before) return before;
    const now = prepare();
    this.#done.set(name, now);
    return now;
  }

  async #services() {
    const { progress, signal } = this;
    const services = await temporaryServices({ cacheDir: this.#cacheDir, progress, signal });
    this.#undo.push(services);
    return { DATABASE_URL: services.databaseUrl, REDIS_URL: services.redisUrl };
  }

  async #chromium() {
    const found = await this.progress.step('Finding Chromium', (note) =>
      findChromium({ cacheDir: this.#cacheDir, note }),
    );
    return { ...found.env, CHROMIUM: found.path, TALKA_CHROMIUM_ARGS: JSON.stringify(found.args) };
  }
}
