import { ABILITIES, GIVING_UP_WHYS } from '@talka/volunteering';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Instant, MunicipalityRef, PublicNumber, RawText, Uuid } from '../values.js';
import { BoardShiftView, EventCard, EventView, OwnShiftView, ShiftView } from './views.js';

const anyone = { who: 'anyone' } as const;
const person = { who: 'person' } as const;
const shift = z.strictObject({ shift: Uuid });

/** A day at a time, or a few: the reader's days, told as moments. */
const BoardQuery = z.strictObject({
  municipality: MunicipalityRef.optional(),
  from: Instant,
  until: Instant,
});

export const listEvents = endpoint('events.list', {
  access: anyone,
  cache: 'public',
  query: z.strictObject({ municipality: MunicipalityRef.optional() }),
  output: z.strictObject({ events: z.array(EventCard) }),
});
export const readEvent = endpoint('events.read', {
  access: anyone,
  params: z.strictObject({ number: PublicNumber }),
  output: EventView,
  refusals: ['event.not-found'],
});
export const listShifts = endpoint('shifts.list', {
  access: anyone,
  query: BoardQuery,
  output: z.strictObject({ shifts: z.array(ShiftView) }),
});

export const ownBoard = endpoint('my-shifts.board', {
  access: person,
  query: BoardQuery,
  output: z.strictObject({ shifts: z.array(BoardShiftView) }),
});
export const listOwnShifts = endpoint('my-shifts.list', {
  access: person,
  output: z.strictObject({ shifts: z.array(OwnShiftView) }),
});

const shifts = ['slot.not-found', 'slot.over', 'slot.overlaps'] as const;
/** What a shift asks of people for their age. */
export const aged = [
  'shift.too-young',
  'shift.guardian-needed',
  'minor.night',
  'minor.school-time',
  'minor.day-full',
  'minor.week-full',
] as const;
/** What a shift asks of people besides a free place. */
export const volunteers = [
  ...aged,
  'shift.barred',
  ...ABILITIES.map((ability) => `need.${ability}` as const),
  'training.not-seen',
  'guardian.too-late',
  'answers.needed',
  'shift.rest-needed',
  'shift.day-full',
  'shift.week-full',
] as const;

/** What is asked of whoever asks for a place. */
export const joins = [
  ...shifts,
  ...volunteers,
  'slot.not-open',
  'slot.not-yet',
  'slot.closed',
  'slot.cancelled',
  'registration.exists',
] as const;

export const joinShift = endpoint('my-shifts.join', {
  access: person,
  params: shift,
  output: OwnShiftView,
  refusals: joins,
});
export const fillInShift = endpoint('my-shifts.fill-in', {
  access: person,
  params: shift,
  /** Until when a place is kept for whoever fills in the form; null: none is free, and they would wait. */
  output: z.strictObject({ until: Instant.nullable() }),
  refusals: [...joins, 'form.too-many'],
});
export const leaveShift = endpoint('my-shifts.leave', {
  access: person,
  params: shift,
  output: OwnShiftView,
  refusals: ['slot.not-found', 'slot.over', 'registration.none', 'registration.here'],
});
/** Gives a place up, and says why, or does not. */
export const giveUpShift = endpoint('my-shifts.give-up', {
  access: person,
  params: shift,
  body: z.strictObject({ why: z.enum(GIVING_UP_WHYS).nullable(), words: RawText }),
  output: OwnShiftView,
  refusals: [
    ...(['slot.not-found', 'slot.over', 'registration.none', 'registration.here'] as const),
    ...(['text.too-long', 'text.control-characters', 'text.hidden-characters'] as const),
  ],
});
export const answerShift = endpoint('my-shifts.answer', {
  access: person,
  params: shift,
  body: z.strictObject({ answer: z.enum(['accept', 'pass', 'decline']) }),
  output: OwnShiftView,
  refusals: [
    ...shifts,
    ...volunteers,
    'slot.cancelled',
    'offer.none',
    'offer.over',
    'offer.answered',
    'together.cannot',
  ],
});
