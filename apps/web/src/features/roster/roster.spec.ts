import { describe, expect, it } from '@jest/globals';
import type { RosterEntry } from '@talka/contracts';
import { counted, named } from './found.js';

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
    load: [],
    looking: null,
    answers: {},
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

  it('finds a name as it is typed on a phone', () => {
    const people = [somebody('Žanete Šķēle'), somebody('Jānis Bērziņš'), somebody('Фёдор Чайкин')];
    const found = (typed: string) => named(people, typed).map(({ name }) => name);
    expect(found('skele zan')).toEqual(['Žanete Šķēle']);
    expect(found('федор')).toEqual(['Фёдор Чайкин']);
    expect(found('  ')).toHaveLength(3);
    expect(found('nav tāda')).toEqual([]);
  });
});
