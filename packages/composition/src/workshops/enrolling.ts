import {
  childrenOf,
  enrolmentFacts,
  one,
  ownStandings,
  sql,
  takenTimes,
  transactionOf,
  workshopPage,
  workshopSlot,
  type OwnWorkshopRow,
} from '@talka/database';
import { refuse, type PersonId, type Refusal, type Result } from '@talka/kernel';
import {
  answerOffer,
  decideJoining,
  isTooLateToAsk,
  joinSlot,
  leaveSlot,
  sayAnswers,
  type Answers,
  type OfferAnswer,
  type SlotId,
} from '@talka/registration';
import { decideEnrolment } from '@talka/workshops';
import type { DataSource } from 'typeorm';
import { enrolmentPorts, workshopAnswerPorts } from './workshops.ports.js';

/** Enrolling, leaving and answering, for places of the workshop that is named: what is none of its is not found. */
export const enrolling = (source: DataSource) => {
  const transaction = transactionOf(source, enrolmentPorts);
  const join = joinSlot(transaction);
  const leave = leaveSlot(transaction);
  const answer = answerOffer(transaction);
  const say = sayAnswers(transactionOf(source, workshopAnswerPorts));
  const of =
    <T>(number: number, slot: SlotId) =>
    async (act: () => Promise<Result<T>>): Promise<Result<T>> =>
      (await workshopSlot(source, number, slot)) ? act() : refuse('slot.not-found');
  /** Acts for people: whoever asks may for themselves and for the children they bring. */
  const acting =
    <T>(by: PersonId, { number, slot, people }: Acting<SlotId>) =>
    async (act: () => Promise<Result<T>>): Promise<Result<T>> => {
      const may = new Set<string>([by, ...(await childrenOf(source, by)).map(({ person }) => person)]);
      if (!people.every((one) => may.has(one))) return refuse('child.not-found');
      return of<T>(number, slot)(act);
    };
  return {
    /** All of them, or none. */
    enrol: (by: PersonId, whose: Acting<SlotId>) =>
      acting(by, whose)(() => join(by, { slot: whose.slot, people: [...new Set(whose.people)] })),
    leave: (by: PersonId, whose: Acting<SlotId>) =>
      acting(by, whose)(() => leave(whose.people[0] ?? by, whose.slot, by)),
    answer: (by: PersonId, whose: Acting<SlotId>, said: OfferAnswer) =>
      acting(by, whose)(() => answer(whose.people[0] ?? by, whose.slot, said, by)),
    /** What is asked of everybody who enrols: before they do, or until it begins. */
    sayAnswers: (by: PersonId, whose: Acting<SlotId>, given: Answers) =>
      acting<Answers>(by, whose)(() => say(whose.people[0] ?? by, whose.slot, given)),
    choices: async (me: PersonId, number: number): Promise<WorkshopChoicesOf | undefined> => {
      const choices = await choicesOf(source, me, number);
      if (!choices) return undefined;
      const children: WorkshopChoicesOf['children'][number][] = [];
      for (const { person, name } of await childrenOf(source, me))
        children.push({ person, name, choices: (await choicesOf(source, person, number)) ?? [] });
      return { choices, children };
    },
  };
};

/** For whom a place of a workshop is asked, given up or answered. */
export interface Acting<S = string> {
  readonly number: number;
  readonly slot: S;
  readonly people: readonly PersonId[];
}

export interface WorkshopChoicesOf {
  readonly choices: readonly WorkshopChoice[];
  readonly children: readonly {
    readonly person: PersonId;
    readonly name: string;
    readonly choices: readonly WorkshopChoice[];
  }[];
}

export interface WorkshopChoice {
  readonly slot: string;
  /** How they stand with it already, if they do. */
  readonly own: OwnWorkshopRow | null;
  /** Why they may not ask for it, from the rules that would refuse it; null: they may, or stand there. */
  readonly refusal: Refusal | null;
}

/** The places of a workshop as they are for one person. @returns undefined for a workshop that is not there */
async function choicesOf(
  source: DataSource,
  person: PersonId,
  number: number,
): Promise<readonly WorkshopChoice[] | undefined> {
  const page = await workshopPage(source, number);
  if (!page) return undefined;
  const [own, taken, { now }] = await Promise.all([
    ownStandings(source, person, number),
    takenTimes(source, person),
    one<{ now: Date }>(source, sql`select talka_now() as now`),
  ]);
  const held = page.timetable.filter((one) => !one.cancelled && one.catch_up_for === null);
  return Promise.all(
    page.seats.map(async (seat): Promise<WorkshopChoice> => {
      const during = { from: seat.from, until: seat.until };
      const mine = own.find(({ slot }) => slot === seat.slot) ?? null;
      const takesFree =
        mine?.standing === 'waiting' && seat.taken < seat.places && isTooLateToAsk({ during }, now);
      if (mine && mine.standing !== 'ended' && !takesFree)
        return { slot: seat.slot, own: mine, refusal: null };
      const times = seat.session === null ? held : [during];
      const overlapping = taken.filter(
        (one) =>
          one.slot !== seat.slot && times.some(({ from, until }) => one.from < until && from < one.until),
      ).length;
      const open = { from: new Date(0), until: seat.closes_at };
      const slot = { state: seat.state, during, open };
      const joining = decideJoining({ slot, standing: undefined, overlapping, now });
      const facts = await enrolmentFacts(source, person, seat.slot);
      const may = facts ? decideEnrolment(facts) : refuse('slot.not-found');
      const refused = [joining, may].find(({ ok }) => !ok);
      return { slot: seat.slot, own: mine, refusal: refused && !refused.ok ? refused.refusal : null };
    }),
  );
}
