import { describe, expect, it } from '@jest/globals';
import { personId } from '@talka/kernel';
import fc from 'fast-check';
import {
  deviceId,
  factId,
  participantId,
  sessionId,
  type Attendance,
  type Fact,
  type FactOf,
} from './fact.js';
import { following, learn, NOTHING_KNOWN, standing, type Known } from './rules/merge-facts.js';
import { markings, readRegister } from './rules/read-register.js';
import { history, travelled } from './testing/histories.js';

const RUNS = 10_000;
const session = sessionId('s1');
const anna = participantId('anna');
const dārta = participantId('walk-1');
const PRESENT: Attendance = { as: 'present', late: 0, early: 0 };
const ABSENT: Attendance = { as: 'absent' };

const mark = (id: string, known: Known, attendance: Attendance, about = anna): FactOf<'mark'> => ({
  ...{ kind: 'mark', id: factId(id), session, about, attendance },
  ...following(known, { kind: 'mark', about, attendance, session }),
  ...{ device: deviceId(`device-of-${id}`), sequence: 1, claimedAt: '2027-01-10T10:00:00.000Z' },
  by: personId(`leader-of-${id}`),
});
const after = (...facts: Fact[]): Known => learn(NOTHING_KNOWN, facts);
const registers = (known: Known) => ['s1', 's2'].map((one) => readRegister(known, sessionId(one)));

describe('marks that travel', () => {
  it('give the same register in any order, in any parcels, and however often they come', () => {
    fc.assert(
      fc.property(
        history.chain(({ facts }) => fc.tuple(fc.constant(facts), travelled(facts))),
        ([facts, parcels]) => {
          const inOrder = learn(NOTHING_KNOWN, facts);
          const arrived = parcels.reduce(learn, NOTHING_KNOWN);
          expect(registers(arrived)).toEqual(registers(inOrder));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('would not, if the last to come won (the control)', () => {
    // What many systems do: one row for each person, overwritten by whatever arrives.
    const lastWins = (facts: readonly Fact[]) =>
      new Map(facts.flatMap((fact) => (fact.kind === 'mark' ? [[fact.about, fact.attendance]] : [])));
    const differs = fc.check(
      fc.property(
        history.chain(({ facts }) => fc.tuple(fc.constant(facts), travelled(facts))),
        ([facts, parcels]) => expect(lastWins(parcels.flat())).toEqual(lastWins(facts)),
      ),
      { numRuns: RUNS },
    );
    expect(differs.failed).toBe(true);
  });

  it('are never lost: each stands, or was replaced by somebody who knew it', () => {
    fc.assert(
      fc.property(history, ({ facts }) => {
        const stands = new Set([...standing(learn(NOTHING_KNOWN, facts)).values()].flat());
        const replaced = new Set(facts.flatMap(({ replaces }) => replaces));
        for (const fact of facts) expect(stands.has(fact)).toBe(!replaced.has(fact.id));
      }),
    );
  });

  it('are the same on devices that have heard of each other', () => {
    fc.assert(
      fc.property(history, ({ devices }) => {
        const [one = NOTHING_KNOWN, other = NOTHING_KNOWN] = devices;
        expect(registers(learn(one, other.values()))).toEqual(registers(learn(other, one.values())));
      }),
    );
  });

  it('that come with made-up claims of what they replace still leave one standing for each subject', () => {
    const wild = history.chain(({ facts }) =>
      fc
        .array(fc.tuple(fc.nat(), fc.nat(), fc.nat(5)), { maxLength: 20 })
        .map((claims) =>
          claims.reduce(
            (all, [at, whom, generation]) =>
              all.map((fact, i) =>
                i === at % all.length
                  ? { ...fact, generation, replaces: [all[whom % all.length]?.id ?? fact.id, fact.id] }
                  : fact,
              ),
            [...facts],
          ),
        ),
    );
    fc.assert(
      fc.property(wild, (facts) => {
        const subjects = new Set(facts.map((fact) => subject(fact)));
        expect(new Set(standing(learn(NOTHING_KNOWN, facts)).keys())).toEqual(subjects);
      }),
      { numRuns: 1000 },
    );
  });

  it('with one id and two contents are settled the same way everywhere', () => {
    const known = after(mark('m1', NOTHING_KNOWN, PRESENT));
    const [one] = known.values();
    const other = { ...one, attendance: ABSENT } as Fact;
    expect(readRegister(learn(known, [other]), session)).toEqual(
      readRegister(learn(after(other), known.values()), session),
    );
  });
});

const subject = (fact: Fact): string =>
  fact.kind === 'head-count' ? `${fact.session}/head-count` : `${fact.session}/${fact.kind}/${fact.about}`;

describe('two leaders', () => {
  const both = after(mark('m1', NOTHING_KNOWN, PRESENT), mark('m2', NOTHING_KNOWN, ABSENT));

  it('who differ without knowing of each other are both shown, and neither wins', () => {
    const [entry] = readRegister(both, session).entries;
    expect(entry?.attendance).toBeNull();
    expect(entry?.conflict.map(({ by }) => by)).toEqual(['leader-of-m1', 'leader-of-m2']);
    expect(readRegister(both, session).marked).toBe(0);
  });

  it('are one again once somebody who sees both says what was', () => {
    const settled = learn(both, [mark('m3', both, PRESENT)]);
    expect(readRegister(settled, session).entries).toEqual([
      { participant: anna, attendance: PRESENT, conflict: [] },
    ]);
  });

  it('who say the same do not differ', () => {
    const agreed = after(mark('m1', NOTHING_KNOWN, PRESENT), mark('m2', NOTHING_KNOWN, PRESENT));
    expect(readRegister(agreed, session).entries[0]?.attendance).toEqual(PRESENT);
  });

  it('do not differ where one took a mark back that the other never saw changed', () => {
    const first = after(mark('m1', NOTHING_KNOWN, PRESENT));
    const taken = mark('m2', first, { as: 'unmarked' });
    const repeated = mark('m3', first, ABSENT);
    expect(readRegister(learn(first, [taken, repeated]), session).entries[0]?.attendance).toEqual(ABSENT);
  });

  it('who count differently are both kept, beside what is marked', () => {
    const count = (id: string, n: number): Fact => ({
      ...mark(id, NOTHING_KNOWN, PRESENT),
      ...{ kind: 'head-count', count: n, about: undefined, attendance: undefined },
    });
    const { seen, marked } = readRegister(learn(both, [count('c1', 14), count('c2', 13)]), session);
    expect({ seen, marked }).toEqual({ seen: [13, 14], marked: 0 });
  });
});

describe('what somebody’s own check-in says', () => {
  const own = (id: string, attendance: Attendance, known = NOTHING_KNOWN): Fact => ({
    ...mark(id, known, attendance),
    device: deviceId(session),
  });
  const LATE: Attendance = { as: 'present', late: 10, early: 0 };

  it('gives way to a leader who marked without knowing of it, whichever came first', () => {
    const facts = [own('m2', LATE), mark('m1', NOTHING_KNOWN, ABSENT)];
    for (const known of [after(...facts), after(...[...facts].reverse())])
      expect(readRegister(known, session).entries).toEqual([
        { participant: anna, attendance: ABSENT, conflict: [] },
      ]);
  });

  it('stands where no leader said anything, and hides nothing leaders differ about', () => {
    expect(readRegister(after(own('m1', LATE)), session).entries[0]?.attendance).toEqual(LATE);
    const unmarked = mark('m2', NOTHING_KNOWN, { as: 'unmarked' });
    expect(readRegister(after(own('m1', LATE), unmarked), session).entries[0]?.attendance).toEqual(LATE);
    const three = after(
      ...[own('m1', LATE), mark('m2', NOTHING_KNOWN, PRESENT), mark('m3', NOTHING_KNOWN, ABSENT)],
    );
    expect(readRegister(three, session).entries[0]?.conflict.map(({ id }) => id)).toEqual(['m2', 'm3']);
  });
});

describe('one press', () => {
  let count = 0;
  /** As a device does it: what is said of each subject follows what is known of it. */
  const pressed = (known: Known, at: typeof session, about: typeof anna, attendance: Attendance): Known =>
    markings(known, at, about, attendance).reduce(
      (all, saying) =>
        learn(all, [
          {
            ...mark(`press-${(count += 1)}`, NOTHING_KNOWN, attendance, saying.about),
            ...{ session: at, ...following(all, { ...saying, session: at }) },
          },
        ]),
      known,
    );

  it('settles whatever leaders differ about, of walk-ins who were recognised too', () => {
    fc.assert(
      fc.property(history, ({ facts }) => {
        const known = learn(NOTHING_KNOWN, facts);
        for (const at of ['s1', 's2'].map(sessionId))
          for (const { participant, conflict } of readRegister(known, at).entries)
            for (const { attendance } of conflict) {
              const { entries } = readRegister(pressed(known, at, participant, attendance), at);
              const entry = entries.find((one) => one.participant === participant);
              expect(entry).toEqual({ participant, attendance, conflict: [] });
            }
      }),
      { numRuns: RUNS / 5 },
    );
  });

  it('would not, if it were about the enrolment alone (the control)', () => {
    const known = after(
      ...[{ ...mark('w1', NOTHING_KNOWN, PRESENT, dārta), ...{ kind: 'walk-in', name: 'Dārta' } } as Fact],
      ...[{ ...mark('i1', NOTHING_KNOWN, PRESENT, dārta), ...{ kind: 'identity', enrolment: anna } } as Fact],
      ...[mark('m1', NOTHING_KNOWN, PRESENT, dārta), mark('m2', NOTHING_KNOWN, ABSENT)],
    );
    expect(readRegister(known, session).entries[0]?.conflict).toHaveLength(2);
    const alone = learn(known, [mark('m3', known, ABSENT)]);
    expect(readRegister(alone, session).entries[0]?.conflict).toHaveLength(2);
    expect(readRegister(pressed(known, session, anna, ABSENT), session).entries[0]?.conflict).toEqual([]);
  });
});

describe('a walk-in', () => {
  const came: Fact = {
    ...mark('w1', NOTHING_KNOWN, PRESENT, dārta),
    ...{ kind: 'walk-in', name: 'Dārta', attendance: undefined },
  };
  const is = (id: string, enrolment: string): Fact => ({
    ...mark(id, NOTHING_KNOWN, PRESENT, dārta),
    ...{ kind: 'identity', enrolment: participantId(enrolment), attendance: undefined },
  });
  const known = after(came, mark('m1', NOTHING_KNOWN, PRESENT, dārta));

  it('is in the register under an identity of their own', () => {
    const { entries, walkIns } = readRegister(known, session);
    expect(walkIns).toEqual([{ id: dārta, name: 'Dārta', enrolment: null, conflict: [] }]);
    expect(entries).toEqual([{ participant: dārta, attendance: PRESENT, conflict: [] }]);
  });

  it('gives what was marked to the enrolment they turn out to be, whatever came first', () => {
    const { entries } = readRegister(learn(after(is('i1', 'anna')), known.values()), session);
    expect(entries).toEqual([{ participant: anna, attendance: PRESENT, conflict: [] }]);
  });

  it('who was taken for somebody by mistake is themselves again, or somebody else', () => {
    const identified = learn(known, [is('i1', 'anna')]);
    const said = (enrolment: string): Fact => ({
      ...is('i2', enrolment),
      ...following(identified, is('i2', enrolment)),
    });
    const again = readRegister(learn(identified, [said('walk-1')]), session);
    expect(again.walkIns[0]).toMatchObject({ enrolment: null, conflict: [] });
    expect(again.entries.map(({ participant }) => participant)).toEqual([dārta]);
    const other = readRegister(learn(identified, [said('boris')]), session);
    expect(other.entries.map(({ participant }) => participant)).toEqual(['boris']);
  });

  it('whom two leaders take for two people stays who they are until that is settled', () => {
    const { entries, walkIns } = readRegister(learn(known, [is('i1', 'anna'), is('i2', 'boris')]), session);
    expect(entries[0]?.participant).toBe(dārta);
    expect(walkIns[0]?.conflict).toHaveLength(2);
  });
});
