// @ts-check
import { expect, it } from '@jest/globals';
import { keepRunning } from './keep-running.mjs';

/** A process that ends when told to. */
function fakeProcess() {
  /** @type {(how: { code: number | null, signal: null }) => void} */
  let end = () => {};
  let running = true;
  /** @type {import('./process.mjs').Running['exited']} */
  const exited = new Promise((resolve) => {
    end = (how) => {
      running = false;
      resolve(how);
    };
  });
  return {
    name: 'fake',
    pid: 0,
    logFile: '/dev/null',
    exited,
    running: () => running,
    stop: async () => end({ code: 0, signal: null }),
    kill: () => end({ code: null, signal: null }),
    crash: () => end({ code: 7, signal: null }),
  };
}

it('starts a crashed process again and gives up after the last pause', async () => {
  const made = [fakeProcess(), fakeProcess(), fakeProcess()];
  let started = 0;
  const lost = new Promise((resolve) => {
    const [first = fakeProcess()] = made;
    keepRunning({
      name: 'fake',
      first,
      again: async () => {
        started += 1;
        const next = made[started] ?? fakeProcess();
        next.crash();
        return next;
      },
      say() {},
      onLost: resolve,
      pauses: [0, 0],
    });
    first.crash();
  });
  expect(await lost).toContain('fake ended with code 7 3 times in a row');
  expect(started).toBe(2);
});

it('does not start again what was stopped on purpose, even in the pause after a crash', async () => {
  const first = fakeProcess();
  const said = /** @type {string[]} */ ([]);
  const kept = keepRunning({
    name: 'fake',
    first,
    again: () => Promise.reject(new Error('started again')),
    say: (line) => said.push(line),
    onLost: (sentence) => said.push(sentence),
    pauses: [60_000],
  });
  first.crash();
  await new Promise((resolve) => setImmediate(resolve));
  await kept.stop();
  expect(said).toEqual(['  ! fake ended with code 7; starting it again (1 of 1).']);
});
