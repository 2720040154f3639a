// @ts-check
// In which order files of tests run: the long ones first, so that no worker is left alone with one at the end.
const { statSync } = require('node:fs');

/** Files that take half a minute or more by themselves, the longest first. */
const LONG = [
  'hostile/fuzz',
  'volunteering/model/places',
  'access/matrix',
  'outbox/every-step',
  'outbox/outbox',
  'voting/exactly-once',
  'voting/closing-second',
  'registration/storm',
  'registration/lost-word',
  'registration/faults',
  'hostile/cross-site',
  'voting/running-result',
  'connections/closing-connections',
  'hostile/unknown-fields',
  'moderation/hidden',
  'start/start',
];

/** @param {string} path */
function place(path) {
  const at = LONG.findIndex((name) => path.includes(`/${name}`));
  return at === -1 ? LONG.length : at;
}

/** What Jest asks of a sequencer. It remembers nothing of earlier runs: each run is as the first one. */
class LongFirst {
  /**
   * @template {{ path: string }} T
   * @param {T[]} tests
   */
  sort(tests) {
    const known = tests.map((test) => ({
      test,
      at: place(test.path),
      size: statSync(test.path).size,
    }));
    return known.sort((one, other) => one.at - other.at || other.size - one.size).map(({ test }) => test);
  }

  /**
   * @template {{ path: string }} T
   * @param {T[]} tests
   * @param {{ shardIndex: number, shardCount: number }} part
   */
  shard(tests, { shardIndex, shardCount }) {
    return this.sort(tests).filter((_, index) => index % shardCount === shardIndex - 1);
  }

  /**
   * @template T
   * @param {T[]} tests
   */
  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}

module.exports = LongFirst;
