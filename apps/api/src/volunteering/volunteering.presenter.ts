import type {
  EventCardRow,
  EventPageRow,
  OrganisationCard,
  OrganisationPerson,
  OwnBoardRow,
  OwnEventCard,
  OwnShiftRow,
  RosterRow,
  ShiftRow,
  StandInAsked,
} from '@talka/composition';
import type {
  BoardShiftView,
  EventBody,
  EventCard,
  EventView,
  OrganisationPeople,
  OrganisationView,
  OwnEventCardView,
  OwnEventView,
  OwnShiftView,
  ShiftView,
  StandingView,
  StandInView,
} from '@talka/contracts';
import { areaId } from '@talka/kernel';
import type { EventDraft, EventExtension, OwnEvent } from '@talka/volunteering';
import { answersView, questionViews } from '../registration/questions.presenter.js';

export const shiftView = (row: ShiftRow): ShiftView => ({
  id: row.id,
  event: row.event,
  title: row.title,
  municipality: row.municipality,
  area: row.area,
  place: row.place,
  role: {
    ...{ name: row.role, about: row.role_about, minimumAge: row.minimum_age, needs: [...row.needs] },
    proof: row.proof,
    questions: questionViews(row.questions),
  },
  from: row.from.toISOString(),
  until: row.until.toISOString(),
  places: row.places,
  free: Math.max(row.places - row.taken, 0),
  held: row.held,
  filling: row.filling,
  waiting: row.waiting,
  askedFirst: row.asked_first,
  repaid: row.repaid,
  closesAt: row.closes_at.toISOString(),
  cancelled: row.state === 'cancelled',
});

export const ownShiftView = (row: OwnShiftRow): OwnShiftView => ({
  ...shiftView(row),
  contact: row.contact,
  standing: standingView(row),
  standIn: row.looking ? { inReturn: row.in_return } : null,
  ...answersView(row.questions, row.answers),
  together: row.mates.length > 0 ? { with: [...row.mates], own: row.gathered } : null,
});

export const standInView = ({ from, from_id, shift, inReturn }: StandInAsked, me: string): StandInView => ({
  ...{ from, own: from_id === me, shift: shiftView(shift) },
  inReturn: inReturn && shiftView(inReturn),
});

function standingView({ standing, why, until_answered, ending, before, reason }: OwnShiftRow): StandingView {
  if (standing === 'held' && why && until_answered) {
    return { state: standing, why, until: until_answered.toISOString() };
  }
  if (standing === 'waiting') return { state: standing, before: before ?? 0 };
  return standing === 'confirmed' ? { state: standing } : { state: 'ended', ending: ending ?? '', reason };
}

export const boardShiftView = (row: OwnBoardRow): BoardShiftView => ({
  ...shiftView(row),
  standing: row.standing,
  guardian: row.guardian,
  fillsIn: row.fillsIn,
  refusal: row.refusal && { code: row.refusal.code, params: { ...row.refusal.params } },
});

export const eventCard = ({ event: number, from, until, ...card }: EventCardRow): EventCard => ({
  ...card,
  ...{ number, from: from.toISOString(), until: until.toISOString() },
});

export const eventView = (event: EventPageRow & { readonly shifts: readonly ShiftRow[] }): EventView => ({
  number: event.number,
  title: event.title,
  about: event.about,
  place: event.place,
  contact: event.contact,
  repaid: event.repaid,
  municipality: event.municipality,
  area: event.area,
  organiser: { name: event.organiser, kind: event.organiser_kind },
  idea: event.idea === null ? null : { number: event.idea, title: event.idea_title ?? '' },
  calledOff: event.called_off,
  shifts: event.shifts.map(shiftView),
});

export const organisationView = (row: OrganisationCard): OrganisationView => ({
  number: row.number,
  municipality: row.municipality,
  name: row.name,
  kind: row.kind,
  registrationNumber: row.registration_number,
  state: row.state,
  reason: row.reason,
  askedAt: row.asked_at.toISOString(),
  askedBy: row.asked_by,
  role: row.role,
});

export const organisationPeople = (people: readonly OrganisationPerson[]): OrganisationPeople => ({
  people: people.map(({ since, ...one }) => ({ ...one, since: since.toISOString() })),
});

export const ownEventCard = ({ from, ...card }: OwnEventCard): OwnEventCardView => ({
  ...card,
  from: from?.toISOString() ?? null,
});

export const ownEventView = (
  { event, organiser, role }: OwnEvent,
  roster: readonly RosterRow[],
): OwnEventView => ({
  number: event.number,
  organisation: { number: organiser.number, name: organiser.name, state: organiser.state },
  reader: role,
  municipality: event.municipality,
  state: event.state,
  revision: event.revision,
  draft: draftBody(event.draft),
  roster: event.shifts.map((shift) => ({
    shift,
    cancelled: event.calledOff.includes(shift),
    people: roster
      .filter((row) => row.shift === shift)
      .map(({ person, name, state, why }) => ({ person, name, state, why })),
  })),
});

const draftBody = ({ roles, shifts, ...draft }: EventDraft): EventBody => ({
  ...draft,
  roles: roles.map((role) => ({
    ...{ ...role, needs: [...role.needs], questions: questionViews(role.questions) },
  })),
  shifts: shifts.map(({ role, during, places }) => ({
    ...{ role, places, from: during.from.toISOString(), until: during.until.toISOString() },
  })),
});

export const draftFrom = ({ area, roles, shifts, ...body }: EventBody): EventDraft => ({
  ...body,
  area: area === null ? null : areaId(area),
  ...extensionFrom({ roles, shifts }),
});

export const extensionFrom = ({ roles, shifts }: Pick<EventBody, 'roles' | 'shifts'>): EventExtension => ({
  roles,
  shifts: shifts.map(({ role, from, until, places }) => ({
    ...{ role, places, during: { from: new Date(from), until: new Date(until) } },
  })),
});
