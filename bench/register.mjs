// @ts-check
// Three leaders' devices with two hundred marks each become one register, in whatever order they arrive; beside it the same by a
// table that the last to arrive overwrites, which is quick and loses marks. docs/performance.md says how to read the figures.
import { randomUUID } from 'node:crypto';
import * as workshops from '../packages/workshops/dist/index.js';
import { rounded, table } from './ideas/figures.mjs';

const DEVICES = 3;
const MARKS = 200;
const PEOPLE = 30;
const ROUNDS = Number(process.env.TALKA_BENCH_ROUNDS ?? 40);
/** Merging takes at most so many times what the bare table takes: it keeps all that the table loses. */
const MOST_RATIO = 60;
/** What a machine that does nothing else should manage, in milliseconds: told, not judged. */
const QUIET = 50;

const { factId, following, learn, NOTHING_KNOWN, participantId, readRegister, sessionId } = workshops;
const session = sessionId('s1');

/** @typedef {import('../packages/workshops/src/fact.js').Fact} Fact */

/** What one device puts down, knowing its own marks alone. @param {number} device @returns {Fact[]} */
function putDown(device) {
  let known = NOTHING_KNOWN;
  return Array.from({ length: MARKS }, (_, at) => {
    const about = participantId(`p${(at * 7 + device) % PEOPLE}`);
    const attendance = (at + device) % 3 === 0 ? { as: 'absent' } : { as: 'present', late: at % 5, early: 0 };
    const saying = /** @type {any} */ ({ kind: 'mark', about, attendance, session });
    const fact = /** @type {Fact} */ ({
      ...saying,
      ...following(known, saying),
      ...{ id: factId(randomUUID()), device: `d${device}`, by: `leader-${device}`, sequence: at + 1 },
      claimedAt: '2027-01-10T10:00:00.000Z',
    });
    known = learn(known, [fact]);
    return fact;
  });
}

const devices = Array.from({ length: DEVICES }, (_, device) => putDown(device));
const orders = [[0, 1, 2], [2, 0, 1], [1, 2, 0]]; // prettier-ignore
const merge = (/** @type {number[]} */ order) => {
  let known = NOTHING_KNOWN;
  for (const device of order) known = learn(known, devices[device] ?? []);
  return readRegister(known, session);
};
const bare = (/** @type {number[]} */ order) => {
  /** @type {Map<string, unknown>} */
  const last = new Map();
  for (const device of order)
    for (const fact of devices[device] ?? []) if (fact.kind === 'mark') last.set(fact.about, fact.attendance);
  return JSON.stringify([...last].sort());
};

/** The middle one of many times, in milliseconds. @param {(order: number[]) => unknown} act */
function timed(act) {
  const times = Array.from({ length: ROUNDS }, (_, at) => {
    const begun = performance.now();
    act(orders[at % orders.length] ?? []);
    return performance.now() - begun;
  }).sort((a, b) => a - b);
  return times[Math.floor(ROUNDS / 2)] ?? 0;
}

const registers = new Set(orders.map((order) => JSON.stringify(merge(order))));
const tables = new Set(orders.map(bare));
const [merged, floor] = [timed(merge), timed(bare)];
const ratio = merged / floor;
const exact = registers.size === 1 && merge([0, 1, 2]).entries.length === PEOPLE;
console.log(
  table([
    ['', 'middle, ms', 'registers from three orders of arrival'],
    ['facts merged and read', merged, registers.size],
    ['last to arrive wins (the floor)', floor, tables.size],
  ]),
);
console.log(`${DEVICES * MARKS} marks; up to ${QUIET} ms on a quiet machine`);
const ok = exact && ratio <= MOST_RATIO;
console.log(
  JSON.stringify({
    ...{ bench: 'register', ok, marks: DEVICES * MARKS, ms: rounded(merged), quiet: QUIET },
    ...{ floor: { ms: rounded(floor), registers: tables.size }, ratio: rounded(ratio) },
  }),
);
process.exitCode = ok ? 0 : 1;
