// @ts-check
// Where a file of tests runs: in Node itself, not in a copy of its globals. What a file changes there is put back.
const { ModernFakeTimers } = require('@jest/fake-timers');
const { ModuleMocker } = require('jest-mock');

const LISTENED = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP', 'exit', 'uncaughtException', 'unhandledRejection', 'warning']); // prettier-ignore
/** What the framework leaves on the globals of a file, for its next start. */
const LEFT = [Symbol.for('EVENT_HANDLERS'), Symbol.for('TEST_TIMEOUT_SYMBOL')];

/** What `jest-runner` asks of an environment. */
class NativeEnvironment {
  /** @type {any} */
  global = globalThis;
  moduleMocker = new ModuleMocker(globalThis);
  fakeTimers = null;
  #before = {
    env: { ...process.env },
    exit: process.exit,
    console: globalThis.console,
    listeners: new Map(LISTENED.map((name) => [name, new Set(process.listeners(/** @type {any} */ (name)))])),
  };

  /** @param {{ projectConfig: ConstructorParameters<typeof ModernFakeTimers>[0]['config'] }} config */
  constructor({ projectConfig }) {
    this.fakeTimersModern = new ModernFakeTimers({ config: projectConfig, global: globalThis });
  }

  async setup() {
    for (const key of LEFT) Reflect.deleteProperty(globalThis, key);
  }

  async teardown() {
    this.fakeTimersModern.dispose();
    for (const name of Object.keys(process.env)) if (!(name in this.#before.env)) delete process.env[name];
    Object.assign(process.env, this.#before.env);
    process.exit = this.#before.exit;
    globalThis.console = this.#before.console;
    for (const [name, before] of this.#before.listeners)
      for (const one of process.listeners(/** @type {any} */ (name)))
        if (!before.has(one)) process.off(name, /** @type {any} */ (one));
  }

  exportConditions() {
    return ['@talka/source', 'node', 'node-addons'];
  }

  getVmContext() {
    return null;
  }
}

module.exports = NativeEnvironment;
