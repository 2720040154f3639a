import { accept, HOUR, ok, plainText, Refused, type Result, type TextLimits } from '@talka/kernel';
import { tidiedQuestions } from '@talka/registration';
import { ABILITIES, MOST_NEEDS } from '../abilities.js';
import type { EventDraft, EventRole, ShiftDraft } from '../event.js';

const TITLE: TextLimits = { min: 3, max: 120 };
const ABOUT: TextLimits = { min: 0, max: 4000, lines: true };
const SHORT: TextLimits = { min: 0, max: 200 };
const ROLE: TextLimits = { min: 2, max: 80 };
export const MOST_ROLES = 40;
export const MOST_SHIFTS = 600;
export const MOST_PLACES = 5_000;
/** What may be empty in a draft, and not in what is published. */
export const MISSING_WORDS = ['about', 'place', 'contact'] as const;
/** Beyond it, the wrong day was picked for the end. */
const LONGEST = 24 * HOUR;

/** The draft with its texts tidied, or which field cannot be kept and why. Gaps are possible until the publication. */
export function tidyEvent(draft: EventDraft): Result<EventDraft> {
  try {
    if (draft.roles.length > MOST_ROLES)
      throw new Refused({ code: 'event.too-many', params: { max: MOST_ROLES } });
    if (draft.shifts.length > MOST_SHIFTS)
      throw new Refused({ code: 'event.too-many', params: { max: MOST_SHIFTS } });
    const ids = draft.roles.map(({ id }) => id);
    if (new Set(ids).size < ids.length) throw new Refused({ code: 'event.role-twice', field: 'roles' });
    const roles = draft.roles.map(tidyRole);
    const shifts = draft.shifts.map((shift, at) => tidyShift(shift, at, roles));
    return ok({
      ...draft,
      title: text('title', draft.title, TITLE),
      about: text('about', draft.about, ABOUT),
      place: text('place', draft.place, SHORT),
      contact: text('contact', draft.contact, SHORT),
      repaid: text('repaid', draft.repaid, SHORT),
      ...{ roles, shifts },
    });
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

function tidyRole(role: EventRole, at: number): EventRole {
  const needs = ABILITIES.filter((one) => role.needs.includes(one));
  if (needs.length > MOST_NEEDS) {
    throw new Refused({
      ...{ code: 'event.needs-too-much', params: { max: MOST_NEEDS }, field: `roles.${at}.needs` },
    });
  }
  return {
    ...{ ...role, needs },
    questions: tidiedQuestions(role.questions, `roles.${at}.questions`),
    name: text(`roles.${at}.name`, role.name, ROLE),
    about: text(`roles.${at}.about`, role.about, SHORT),
  };
}

function tidyShift(shift: ShiftDraft, at: number, roles: readonly EventRole[]): ShiftDraft {
  const { from, until } = shift.during;
  const field = `shifts.${at}`;
  if (!roles.some(({ id }) => id === shift.role)) throw new Refused({ code: 'event.role-unknown', field });
  const length = until.getTime() - from.getTime();
  if (length <= 0 || length > LONGEST) throw new Refused({ code: 'event.shift-times', field });
  if (shift.places < 1 || shift.places > MOST_PLACES) {
    throw new Refused({ code: 'event.places-unreal', params: { max: MOST_PLACES }, field });
  }
  return shift;
}

function text(field: string, value: string, limits: TextLimits): string {
  const tidied = plainText(value, limits);
  return accept(tidied.ok ? tidied : { ok: false, refusal: { ...tidied.refusal, field } });
}
