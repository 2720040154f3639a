import { describe, expect, it } from '@jest/globals';
import type { Result } from '@talka/kernel';
import { slotId } from '@talka/registration';
import type { EventDraft } from '../event.js';
import { decideExtension } from './decide-extension.js';
import { decideRoleRemoval, decideShiftRemoval } from './decide-removal.js';

const said = (result: Result<unknown>) => (result.ok ? 'ok' : result.refusal);
const at = (text: string) => new Date(`2027-06-${text}:00Z`);
const now = at('01T00:00');
const shift = (role: string, from = at('05T09:00'), until = at('05T12:00')) => ({
  ...{ role, places: 2, during: { from, until } },
});
const role = (id: string, name = 'Soli') => ({
  id,
  name,
  about: '',
  minimumAge: 16,
  needs: [],
  questions: [],
});
const draft: EventDraft = {
  ...{ title: 'Svētki', about: 'Liekam solus.', place: 'Estrāde', area: null, contact: '60000111' },
  askedFirst: 'everyone',
  repaid: '',
  closesBefore: 0,
  roles: [role('soli')],
  shifts: [shift('soli')],
};
const published = { state: 'published', draft } as const;

describe('what is published grows', () => {
  it('by shifts of a task it has, and by new tasks with theirs, tidied as a draft is', () => {
    const added = { roles: [role('sargs', ' Nakts  sargs ')], shifts: [shift('sargs'), shift('soli')] };
    const decided = decideExtension(published, added, now);
    expect(decided).toMatchObject({ value: { roles: [{ name: 'Nakts sargs' }], shifts: added.shifts } });
    expect(decided.ok && decided.value.roles).toHaveLength(1);
  });

  it.each([
    ['nothing', { roles: [], shifts: [] }, { code: 'event.no-shifts' }],
    ['a task under a name in use', { roles: [role('soli')], shifts: [] }, { code: 'event.role-twice' }],
    ['a task nobody knows', { roles: [], shifts: [shift('kas')] }, { code: 'event.role-unknown' }],
    [
      'a time that is past',
      { roles: [], shifts: [shift('soli'), shift('soli', at('01T00:00'), at('01T02:00'))] },
      { code: 'event.shift-past', params: { number: 2 }, field: 'shifts.1' },
    ],
    [
      'a task without a name',
      { roles: [role('sargs', ' ')], shifts: [] },
      { code: 'text.empty', field: 'roles.0.name' },
    ],
    [
      'more than an event can have',
      { roles: [], shifts: Array.from({ length: 600 }, () => shift('soli')) },
      { code: 'event.too-many' },
    ],
  ])('but not by %s', (_, added, refusal) =>
    expect(said(decideExtension(published, added, now))).toMatchObject(refusal),
  );

  it('and neither a draft nor what is called off does', () => {
    const added = { roles: [], shifts: [shift('soli')] };
    const of = (state: 'draft' | 'cancelled') => said(decideExtension({ state, draft }, added, now));
    expect(of('draft')).toMatchObject({ code: 'event.not-published' });
    expect(of('cancelled')).toMatchObject({ code: 'event.cancelled' });
  });
});

describe('what is published loses', () => {
  const [first, second] = [slotId('a'), slotId('b')];
  const event = {
    ...{ state: 'published' as const, shifts: [first, second], calledOff: [] },
    draft: { ...draft, shifts: [shift('soli'), shift('soli')] },
  } as const;
  const removal = (of: Partial<Omit<typeof event, 'state'>> & object, used = false, when = now) =>
    said(decideShiftRemoval({ ...event, ...of }, { shift: first, used, now: when }));

  it('a shift that nobody has ever signed up for, and no other', () => {
    expect(removal({})).toBe('ok');
    expect(removal({}, true)).toMatchObject({ code: 'event.shift-used' });
    expect(removal({}, false, at('05T09:00'))).toMatchObject({ code: 'slot.begun' });
    const off = { ...event, calledOff: [first] };
    expect(said(decideShiftRemoval(off, { shift: first, used: false, now }))).toMatchObject({
      code: 'slot.cancelled',
    });
    expect(said(decideShiftRemoval(event, { shift: slotId('c'), used: false, now }))).toMatchObject({
      code: 'slot.not-found',
    });
  });

  it('not its last shift: then it is called off as a whole', () =>
    expect(
      said(
        decideShiftRemoval(
          { ...published, shifts: [first], calledOff: [] },
          { shift: first, used: false, now },
        ),
      ),
    ).toMatchObject({ code: 'event.last-shift' }));

  it('a task once it has no shifts', () => {
    expect(said(decideRoleRemoval(event, 'soli'))).toMatchObject({
      ...{ code: 'event.role-used', params: { count: 2 } },
    });
    expect(said(decideRoleRemoval(event, 'sargs'))).toBe('ok');
  });
});
