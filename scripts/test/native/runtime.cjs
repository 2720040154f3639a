// @ts-check
// How a file of tests is loaded: as Node loads any module, so that what many files import is read once by each worker.
// Jest's own runtime reads everything anew for every file, in a context of its own.
const { register } = require('node:module');
const { pathToFileURL } = require('node:url');

register('./typescript.mjs', pathToFileURL(__filename));
process.setSourceMapsEnabled(true);

let files = 0;

/** What `jest-runner` and `jest-circus` ask of a runtime. */
class NativeRuntime {
  /** @type {typeof globalThis & { talkaTests?: Record<string, unknown> }} */
  #shared = globalThis;
  /** @type {import('./environment.cjs')} */
  #environment;

  /**
   * @param {unknown} _config
   * @param {import('./environment.cjs')} environment
   */
  constructor(_config, environment) {
    this.#environment = environment;
  }

  /** @param {string} file of the framework: it keeps the tests it was told of, and so begins anew */
  requireInternalModule(file) {
    delete require.cache[file];
    return require(file);
  }

  /** @param {Record<string, unknown>} globals */
  setGlobalsForRuntime(globals) {
    const { moduleMocker, fakeTimersModern: timers } = this.#environment;
    const jest = {
      fn: moduleMocker.fn.bind(moduleMocker),
      spyOn: moduleMocker.spyOn.bind(moduleMocker),
      restoreAllMocks: () => moduleMocker.restoreAllMocks(),
      useFakeTimers: timers.useFakeTimers.bind(timers),
      useRealTimers: timers.useRealTimers.bind(timers),
      setSystemTime: timers.setSystemTime.bind(timers),
      advanceTimersByTime: timers.advanceTimersByTime.bind(timers),
      advanceTimersByTimeAsync: timers.advanceTimersByTimeAsync.bind(timers),
      /** @param {number} ms */
      setTimeout: (ms) => Reflect.set(globalThis, Symbol.for('TEST_TIMEOUT_SYMBOL'), ms),
    };
    this.#shared.talkaTests = { ...globals, jest };
  }

  unstable_shouldLoadAsEsm() {
    return true;
  }

  /** @param {string} file a file of tests is read anew, were it the second time; what it imports is not */
  async unstable_importModule(file) {
    await import(`${pathToFileURL(file).href}?file=${++files}`);
  }

  getSourceMaps() {
    return new Map();
  }
  getAllCoverageInfoCopy() {
    return undefined;
  }
  requireModule() {
    throw new Error('nothing is required here: tests are modules');
  }
  clearAllMocks() {
    this.#environment.moduleMocker.clearAllMocks();
  }
  resetAllMocks() {
    this.#environment.moduleMocker.resetAllMocks();
  }
  restoreAllMocks() {
    this.#environment.moduleMocker.restoreAllMocks();
  }
  resetModules() {}
  enterTestCode() {}
  leaveTestCode() {}
  teardown() {
    this.restoreAllMocks();
  }
}

module.exports = NativeRuntime;
