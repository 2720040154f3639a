import { describe, expect, it } from '@jest/globals';
import type { RosterEntry } from '@talka/contracts';
import { counted, named, unseen } from './found.js';

const somebody = (name: string, more: Partial<RosterEntry> = {}): RosterEntry => ({
  ...{
    person: name,
    name,
    email: null,
    age: null,
    state: 'confirmed',
    why: null,
    together: null,
    missing: [],
    tooYoung: false,
    load: [],
    looking: null,
    answers: {},
    seen: [],
    attendance: null,
  },
  ...more,
});
const at = '2027-06-05T09:00:00.000Z';

describe('a roster', () => {
  it('counts who is expected, and who of them has come', () => {
    const here = { state: 'here', how: 'pass', cameAt: at, leftAt: null } as const;
    const away = { state: 'no-show', how: 'name', cameAt: null, leftAt: null } as const;
    const people = [
      somebody('A', { attendance: here }),
      somebody('B', { attendance: away }),
      somebody('C'),
      somebody('D', { state: 'waiting' }),
    ];
    expect(counted({ people })).toEqual({ expected: 3, here: 1 });
  });

  it('names the papers still to be seen: of what somebody says they have, and of what is over on the day', () => {
    const shift = {
      needs: ['first-aid', 'speaks-lv', 'driving-b'],
      from: '2027-06-05T21:30:00.000Z',
    } as const;
    const seen = (validUntil: string | null) => [
      { training: 'first-aid', at, by: 'Rita', validUntil } as const,
    ];
    const of = (more: Partial<RosterEntry>) =>
      unseen({ ...shift, needs: [...shift.needs] }, somebody('A', more));
    expect(of({})).toEqual(['first-aid', 'driving-b']);
    expect(of({ missing: ['driving-b'] })).toEqual(['first-aid']);
    expect(of({ missing: ['driving-b'], seen: seen(null) })).toEqual([]);
    // Half past midnight in Riga: the day after the paper's last one.
    expect(of({ missing: ['driving-b'], seen: seen('2027-06-05') })).toEqual(['first-aid']);
    expect(of({ missing: ['driving-b'], seen: seen('2027-06-06') })).toEqual([]);
  });

  it('finds a name as it is typed on a phone', () => {
    const people = [somebody('Žanete Šķēle'), somebody('Jānis Bērziņš'), somebody('Фёдор Чайкин')];
    const found = (typed: string) => named(people, typed).map(({ name }) => name);
    expect(found('skele zan')).toEqual(['Žanete Šķēle']);
    expect(found('федор')).toEqual(['Фёдор Чайкин']);
    expect(found('  ')).toHaveLength(3);
    expect(found('nav tāda')).toEqual([]);
  });
});
