import { personId } from '@talka/kernel';
import fc from 'fast-check';
import {
  deviceId,
  factId,
  participantId,
  sessionId,
  type Attendance,
  type Fact,
  type Saying,
} from '../fact.js';
import { following, learn, NOTHING_KNOWN, type Known } from '../rules/merge-facts.js';

const SESSIONS = ['s1', 's2'].map(sessionId);
const PEOPLE = ['anna', 'boris', 'cēzars', 'walk-1', 'walk-2'].map(participantId);

const attendance: fc.Arbitrary<Attendance> = fc.oneof(
  fc.record({ as: fc.constant('present' as const), late: fc.nat(3), early: fc.nat(3) }),
  fc.constantFrom<Attendance>({ as: 'excused' }, { as: 'absent' }, { as: 'unmarked' }),
);
const saying: fc.Arbitrary<Saying> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('mark' as const),
      about: fc.constantFrom(...PEOPLE),
      attendance,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('walk-in' as const),
      about: fc.constantFrom(...PEOPLE.slice(3)),
      name: fc.constantFrom('Dārta', 'Darta'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('identity' as const),
      about: fc.constantFrom(...PEOPLE.slice(3)),
      enrolment: fc.constantFrom(...PEOPLE.slice(0, 4)),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('head-count' as const), count: fc.nat(20) }) },
);

/** What happens: a device puts something down, or learns all that another knows. */
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ on: fc.nat(2), session: fc.constantFrom(...SESSIONS), saying }),
  },
  { weight: 1, arbitrary: fc.record({ on: fc.nat(2), hears: fc.nat(2) }) },
);

export interface History {
  /** Every fact there is, in the order in which they were put down. */
  readonly facts: readonly Fact[];
  /** What each device knows in the end. */
  readonly devices: readonly Known[];
}

/** Three devices, one of them for people's own check-ins, that put down what they see, and hear of each other now and then. */
export const history: fc.Arbitrary<History> = fc.array(step, { minLength: 1, maxLength: 40 }).map((steps) => {
  const devices: Known[] = [NOTHING_KNOWN, NOTHING_KNOWN, NOTHING_KNOWN];
  const facts: Fact[] = [];
  const counts = [0, 0, 0];
  for (const one of steps) {
    const known = devices[one.on] ?? NOTHING_KNOWN;
    if ('hears' in one) {
      devices[one.on] = learn(known, (devices[one.hears] ?? NOTHING_KNOWN).values());
      continue;
    }
    const sequence = (counts[one.on] ?? 0) + 1;
    counts[one.on] = sequence;
    const fact = {
      ...one.saying,
      ...following(known, { ...one.saying, session: one.session }),
      // Ids are random in life: here they run against the order of time, so that sorting by them helps nobody.
      id: factId(`${String(1000 - facts.length)}-${one.on}`),
      session: one.session,
      // On one of them people check themselves in.
      device: deviceId(one.on === 2 ? one.session : `d${one.on}`),
      sequence,
      claimedAt: '2027-01-10T10:00:00.000Z',
      by: personId(`leader-${one.on}`),
    } as Fact;
    facts.push(fact);
    devices[one.on] = learn(known, [fact]);
  }
  return { facts, devices };
});

/** The same facts as they may travel: some twice, in any order, in parcels of any size. */
export const travelled = <T>(facts: readonly T[]): fc.Arbitrary<T[][]> =>
  fc
    .tuple(
      fc.shuffledSubarray([...facts], { minLength: facts.length }),
      fc.shuffledSubarray([...facts]),
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 10 }),
    )
    .map(([all, again, sizes]) => {
      const line = [...again.slice(0, 3), ...all, ...again.slice(3)];
      const parcels: T[][] = [];
      for (let at = 0, turn = 0; at < line.length; turn++) {
        const size = sizes[turn % sizes.length] ?? 1;
        parcels.push(line.slice(at, at + size));
        at += size;
      }
      return parcels;
    });
