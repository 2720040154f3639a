import { describe, expect, it } from '@jest/globals';
import type { NewOrganisation } from '@talka/identity';
import { municipalityId, type Result } from '@talka/kernel';
import {
  ABILITIES,
  decidePublication,
  decideVolunteer,
  tidyEvent,
  tidyOrganisation,
  type EventDraft,
} from './index.js';

const code = (result: Result<unknown>): string => (result.ok ? 'ok' : result.refusal.code);
const at = (text: string) => new Date(`2027-06-${text}:00Z`);
const shift = { role: 'soli', during: { from: at('05T09:00'), until: at('05T12:00') }, places: 2 };
const draft: EventDraft = {
  ...{
    title: ' Pilsētas  svētki ',
    about: 'Liekam solus.',
    place: 'Estrāde',
    area: null,
    contact: '60000111',
    askedFirst: 'everyone',
    repaid: '',
    closesBefore: 0,
  },
  roles: [{ id: 'soli', name: 'Soli', about: '', minimumAge: 16, needs: [], questions: [] }],
  shifts: [shift],
};

describe('an organisation', () => {
  const asked: NewOrganisation = {
    ...{ municipality: municipalityId('ludzas-novads'), name: 'Biedrība', kind: 'association' },
    registrationNumber: '4000 800-1234',
  };
  it('has eleven digits, however they were typed', () => {
    expect(tidyOrganisation(asked)).toMatchObject({ value: { registrationNumber: '40008001234' } });
    for (const registrationNumber of ['4000800123', '400080012345', '4000800123a', ''])
      expect(code(tidyOrganisation({ ...asked, registrationNumber }))).toBe('organisation.number-wrong');
  });
});

describe('an event', () => {
  it('is tidied as it is typed', () =>
    expect(tidyEvent(draft)).toMatchObject({ value: { title: 'Pilsētas svētki' } }));

  it.each([
    ['roles of one name', { roles: [...draft.roles, ...draft.roles] }, 'event.role-twice'],
    ['more shifts than a festival', { shifts: Array<typeof shift>(601).fill(shift) }, 'event.too-many'],
    ['no title', { title: ' ' }, 'text.empty'],
    [
      'a task that asks for more than anybody has',
      { roles: [{ ...draft.roles[0]!, needs: ABILITIES.slice(0, 5) }] },
      'event.needs-too-much',
    ],
  ])('is not kept with %s', (_, change, refusal) =>
    expect(code(tidyEvent({ ...draft, ...change }))).toBe(refusal),
  );

  it('is published whole, by a verified organiser, for times to come', () => {
    const may = (change: Partial<EventDraft>, state = 'verified' as const, now = at('01T00:00')) =>
      code(decidePublication({ state: 'draft', draft: { ...draft, ...change } }, { state }, now));
    expect(may({})).toBe('ok');
    expect(may({ contact: '' })).toBe('event.incomplete');
    expect(may({ shifts: [] })).toBe('event.no-shifts');
    expect(may({}, 'verified', shift.during.from)).toBe('event.shift-past');
    expect(
      code(decidePublication({ state: 'published', draft }, { state: 'verified' }, at('01T00:00'))),
    ).toBe('event.not-draft');
  });
});

describe('a volunteer', () => {
  const may = (birthDate: string, minimumAge: number) =>
    code(decideVolunteer({ birthDate, minimumAge, begins: at('05T09:00') }));
  it.each([
    ['2011-06-05', 16, 'ok'],
    ['2011-06-06', 16, 'shift.too-young'],
    ['2011-06-06', 13, 'ok'],
    ['2014-06-06', 13, 'shift.too-young'],
  ])('born on %s, for a task from %i years on the 5th of June 2027: %s', (birth, age, answer) =>
    expect(may(birth, age)).toBe(answer),
  );
});
