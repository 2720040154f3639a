import { ORGANISATION_ROLES, type OrganisationRole } from '@talka/identity';
import { describe, expect, it } from '@jest/globals';
import { personId } from '@talka/kernel';
import { decidePeople } from './decide-people.js';
import { decideAct, may, ORGANISER_ACTS, type OrganiserAct } from './may.js';

const acts = Object.keys(ORGANISER_ACTS) as OrganiserAct[];
const allowed = (role: OrganisationRole) => acts.filter((act) => may(role, act));

describe('who acts for an organisation', () => {
  it('may everything as a manager, all but people, food, bars and calling off as a coordinator, the entrance at the gate', () => {
    expect(allowed('manager')).toEqual(acts);
    expect(allowed('coordinator')).toEqual(['roster', 'events', 'places', 'papers', 'messages', 'hours']);
    expect(allowed('gate')).toEqual(['roster']);
  });

  it('may never less with a role further up', () => {
    for (const [at, role] of ORGANISATION_ROLES.entries())
      for (const below of ORGANISATION_ROLES.slice(at + 1))
        expect(allowed(role)).toEqual(expect.arrayContaining(allowed(below)));
  });

  it('is told which role may', () => {
    expect(decideAct('coordinator', 'messages').ok).toBe(true);
    expect(decideAct('gate', 'messages')).toMatchObject({
      refusal: { code: 'organisation.role-needed', params: { role: 'coordinator' } },
    });
    expect(decideAct('coordinator', 'people')).toMatchObject({ refusal: { params: { role: 'manager' } } });
  });
});

describe('the people of an organisation', () => {
  const [anna, boriss, cilda] = [personId('a'), personId('b'), personId('c')];
  const one = {
    people: [
      { person: anna, role: 'manager' },
      { person: boriss, role: 'coordinator' },
    ],
  } as const;
  const two = { people: [...one.people, { person: cilda, role: 'manager' }] } as const;

  it('always have a manager among them', () => {
    for (const role of ['coordinator', 'gate', null] as const) {
      expect(decidePeople(one, anna, role)).toMatchObject({ refusal: { code: 'organisation.last-person' } });
      expect(decidePeople(two, anna, role).ok).toBe(true);
      expect(decidePeople(one, boriss, role).ok).toBe(true);
    }
    expect(decidePeople(one, anna, 'manager').ok).toBe(true);
    expect(decidePeople(one, cilda, 'gate')).toMatchObject({ refusal: { code: 'organisation.not-found' } });
  });
});
