import type {
  EnrolledRow,
  LedWorkshopCard as LedCardRow,
  OwnWorkshopRow,
  WorkshopCardRow,
  WorkshopChoice,
  WorkshopChoicesOf,
  WorkshopMeetingRow,
  WorkshopMessageRow,
  WorkshopPageRow,
} from '@talka/composition';
import type {
  LedWorkshopCard,
  LedWorkshopView,
  OwnPlaceView,
  StandingView,
  WorkshopBody,
  WorkshopCard,
  WorkshopChoices,
  WorkshopView,
} from '@talka/contracts';
import { areaId } from '@talka/kernel';
import { sumAnswers } from '@talka/registration';
import {
  inOthers,
  sumFeedback,
  type Feedback,
  type LeaderRole,
  type OwnWorkshop,
  type Workshop,
  type WorkshopDraft,
} from '@talka/workshops';
import { answersView, questionViews } from '../registration/questions.presenter.js';

export const workshopCard = (row: WorkshopCardRow): WorkshopCard => ({
  number: row.number,
  title: row.title,
  titles: { ...inOthers(row.translations, 'title') },
  municipality: row.municipality,
  area: row.area,
  place: row.place,
  organiser: row.organiser,
  leaders: row.leaders.map(({ name, role }) => ({ name, role })),
  craft: row.craft,
  languages: [...row.languages],
  access: [...row.access],
  youngest: row.youngest,
  oldest: row.oldest,
  price: row.price,
  enrolment: row.enrolment,
  state: row.state,
  from: row.from.toISOString(),
  until: row.until.toISOString(),
  sessions: row.sessions,
  next: row.next?.toISOString() ?? null,
  places: row.places,
  free: Math.max(row.places - row.taken, 0),
  waiting: row.waiting,
  closesAt: row.closes_at.toISOString(),
});

export const meetingView = ({ workshop, session, from, until }: WorkshopMeetingRow) => ({
  ...{ workshop, session },
  from: from.toISOString(),
  until: until.toISOString(),
});

export const workshopView = (row: WorkshopPageRow): WorkshopView => ({
  ...workshopCard(row),
  about: row.about,
  abouts: { ...inOthers(row.translations, 'about') },
  bring: row.bring,
  contact: row.contact,
  completion: row.completion && { ...row.completion, needed: [...row.completion.needed] },
  questions: questionViews(row.questions),
  after: row.after.map(({ number, title }) => ({ number, title })),
  timetable: row.timetable.map((session) => ({
    ...{ id: session.id, number: session.number, cancelled: session.cancelled },
    from: session.from.toISOString(),
    until: session.until.toISOString(),
    catchUpFor: session.catch_up_for,
  })),
  seats: row.seats.map((seat) => ({
    ...{ slot: seat.slot, session: seat.session, places: seat.places, held: seat.held },
    free: Math.max(seat.places - seat.taken, 0),
    waiting: seat.waiting,
    closesAt: seat.closes_at.toISOString(),
    cancelled: seat.state === 'cancelled',
  })),
});

function standingView({ standing, why, until_answered, ending, before }: OwnWorkshopRow): StandingView {
  if (standing === 'held' && why && until_answered)
    return { state: standing, why, until: until_answered.toISOString() };
  if (standing === 'waiting') return { state: standing, before: before ?? 0 };
  return standing === 'confirmed'
    ? { state: standing }
    : { state: 'ended', ending: ending ?? '', reason: null };
}

export const ownPlaceView =
  (reader: string) =>
  (row: OwnWorkshopRow): OwnPlaceView => ({
    ...{ number: row.number, title: row.title, municipality: row.municipality, place: row.place },
    ...{ slot: row.slot, session: row.session },
    child: row.person === reader ? null : { person: row.person, name: row.name },
    times: row.times.map(({ from, until }) => ({
      from: new Date(from).toISOString(),
      until: new Date(until).toISOString(),
    })),
    next: row.next,
    standing: standingView(row),
    questions: questionViews(row.questions),
    ...answersView(row.questions, row.answers),
  });

const choiceViews = (choices: readonly WorkshopChoice[]): WorkshopChoices['choices'] =>
  choices.map(({ slot, own, refusal }) => ({
    slot,
    standing: own && standingView(own),
    refusal: refusal && { code: refusal.code, params: { ...refusal.params } },
    ...answersView(own?.questions ?? [], own?.answers ?? {}),
  }));

export const workshopChoices = ({ choices, children }: WorkshopChoicesOf): WorkshopChoices => ({
  choices: choiceViews(choices),
  children: children.map((child) => ({ ...child, choices: choiceViews(child.choices) })),
});

export const ledWorkshopCard = ({ from, ...card }: LedCardRow): LedWorkshopCard => ({
  ...card,
  from: from?.toISOString() ?? null,
});

export interface LedParts {
  readonly leaders: readonly { readonly person: string; readonly name: string; readonly role: LeaderRole }[];
  readonly enrolled: readonly EnrolledRow[];
  readonly messages: readonly WorkshopMessageRow[];
  readonly feedback: readonly Feedback[];
}

export const ledWorkshopView = (
  { workshop, organisation, hand }: OwnWorkshop,
  { leaders, enrolled, messages, feedback }: LedParts,
): LedWorkshopView => ({
  number: workshop.number,
  organisation: { number: organisation.number, name: organisation.name, state: organisation.state },
  reader: hand,
  municipality: workshop.municipality,
  state: workshop.state,
  revision: workshop.revision,
  draft: workshopBody(workshop.draft),
  leaders: leaders.map((one) => ({ ...one })),
  sessions: workshop.sessions.map(({ id, number, isCancelled, slot }) => ({
    ...{ id, number, slot },
    cancelled: isCancelled,
  })),
  enrolled: enrolled.map((one) => ({
    ...one,
    answers: answersView(workshop.draft.questions, one.answers).answers,
  })),
  asked: askedViews(workshop, enrolled),
  messages: messages.map(({ at, ...one }) => ({ ...one, at: at.toISOString() })),
  feedback: feedbackSums(sumFeedback(feedback)),
});

/** What those who have a place have answered, where something is asked of them. */
function askedViews(
  { draft, sessions }: Workshop,
  enrolled: readonly EnrolledRow[],
): LedWorkshopView['asked'] {
  if (draft.questions.length === 0) return [];
  const asks = [
    null,
    ...sessions.filter(({ catchUpFor }) => catchUpFor === null).map(({ number }) => number),
  ];
  return asks.flatMap((session) => {
    const people = enrolled.filter((one) => one.session === session && one.state === 'confirmed');
    const said = people.map(({ answers }) => answers);
    const sums = sumAnswers(draft.questions, said).map(({ counts, ...sum }) => ({
      ...sum,
      counts: counts.map((count) => ({ ...count })),
    }));
    return people.length === 0 ? [] : [{ session, people: people.length, sums }];
  });
}

const feedbackSums = (sums: ReturnType<typeof sumFeedback>): LedWorkshopView['feedback'] =>
  sums && { ...sums, stars: [...sums.stars], words: [...sums.words] };

const workshopBody = ({ sessions, completion, questions, ...draft }: WorkshopDraft): WorkshopBody => ({
  ...draft,
  translations: { ...draft.translations },
  languages: [...draft.languages],
  access: [...draft.access],
  after: [...draft.after],
  completion: completion && { ...completion, needed: [...completion.needed] },
  questions: questionViews(questions),
  sessions: sessions.map(({ during, catchUpFor, places }) => ({
    ...{ catchUpFor, places },
    from: during.from.toISOString(),
    until: during.until.toISOString(),
  })),
});

export const workshopFrom = ({ area, sessions, ...body }: WorkshopBody): WorkshopDraft => ({
  ...body,
  area: area === null ? null : areaId(area),
  sessions: sessions.map(({ from, until, catchUpFor, places }) => ({
    ...{ catchUpFor, places },
    during: { from: new Date(from), until: new Date(until) },
  })),
});
