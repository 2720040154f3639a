// @ts-check
// The voters' devices, as threads: what happens there costs the server nothing, so it is done before the clock starts.
import os from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';

const THREADS = Math.max(1, Math.min(4, os.availableParallelism()));

/** @typedef {{ voter: number, blinded: string }} Blinded base64 */
/** @typedef {{ voter: number, blindSignature: string, revision?: number }} Given base64; the first revision unless another is said */

/** Voters by number, each at home on one thread, which alone knows their keys. */
export class Devices {
  /** @param {import('@talka/voting/protocol').VoteConfiguration} configuration */
  constructor(configuration) {
    this.threads = Array.from(
      { length: THREADS },
      () => new Worker(path.join(import.meta.dirname, 'device.mjs'), { workerData: configuration }),
    );
  }

  /** Each draws a voter key and blinds a token message. @param {number} from @param {number} count @returns {Promise<Blinded[]>} */
  async blind(from, count) {
    const voters = Array.from({ length: count }, (_, at) => from + at);
    return this.ask('blind', voters, (voter) => voter);
  }

  /** Each finishes the token and seals a ballot. @param {Given[]} given @returns {Promise<{ voter: number, envelope: object }[]>} */
  async seal(given) {
    return this.ask('seal', given, ({ voter }) => voter);
  }

  async stop() {
    await Promise.all(this.threads.map((thread) => thread.terminate()));
  }

  /**
   * @template T, R
   * @param {string} what
   * @param {T[]} all
   * @param {(one: T) => number} voterOf
   * @returns {Promise<R[]>}
   */
  async ask(what, all, voterOf) {
    const answers = this.threads.map(
      (thread, at) =>
        new Promise((resolve, reject) => {
          thread.once('message', resolve);
          thread.once('error', reject);
          thread.postMessage({ what, list: all.filter((one) => voterOf(one) % THREADS === at) });
        }),
    );
    return (await Promise.all(answers)).flat();
  }
}
