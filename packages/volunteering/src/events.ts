import type { Happening } from '@talka/kernel';

/** What is recorded of voluntary work: who let whom organise, and what was published and called off. */
export type VolunteeringEvent =
  | Happening<'organisation.asked', { organisation: string }>
  | Happening<'organisation.verified', { organisation: string }>
  | Happening<'organisation.turned-down', { organisation: string }>
  | Happening<'organisation.person-added', { organisation: string; person: string; role: string }>
  | Happening<'organisation.role-changed', { organisation: string; person: string; role: string }>
  | Happening<'organisation.person-removed', { organisation: string; person: string }>
  | Happening<'event.created', { event: number }>
  | Happening<'event.changed', { event: number }>
  | Happening<
      'event.supervisors-named',
      { event: number; slot: string | null; shifts: number; people: number }
    >
  | Happening<'event.published', { event: number; shifts: number }>
  | Happening<'event.called-off', { event: number; change: string; shifts: number }>
  | Happening<'event.shift-moved', { event: number; change: string; slot: string }>
  | Happening<'event.extended', { event: number; roles: number; shifts: number }>
  | Happening<'event.shift-removed', { event: number; slot: string }>
  | Happening<'event.role-removed', { event: number }>
  | Happening<'event.questions-changed', { event: number; role: string }>
  | Happening<'event.message-sent', { event: number; message: string; people: number }>
  | Happening<'event.reworded', { event: number; change: string | null }>
  | Happening<'event.needs-changed', { event: number; change: string | null; role: string }>
  | Happening<'attendance.left', { slot: string }>
  | Happening<'attendance.no-show', { slot: string }>
  | Happening<'attendance.undone', { slot: string }>
  | Happening<'hours.approved', { slot: string; minutes: number }>
  | Happening<'hours.corrected', { slot: string; before: number; after: number }>;

/** Of places that are somebody's no more; never why. */
export type CancellingEvent =
  | Happening<'place.given-up', { slot: string; late: boolean }>
  | Happening<'place.taken-back', { slot: string; late: boolean }>;

/** Whoever saw the paper of a training, and whoever took that back. */
export type TrainingEvent =
  | Happening<'training.seen', { event: number; training: string }>
  | Happening<'training.taken-back', { event: number; training: string }>;

/** Of whoever may not come to shifts: by whom and of what, never why. */
export type BarEvent =
  | Happening<'bar.set', { person: string; organisation: string | null }>
  | Happening<'bar.objected', Record<never, never>>
  | Happening<'bar.lifted', Record<never, never>>
  | Happening<'bar.kept', Record<never, never>>;

/** Whoever looked at what somebody eats and needs; never what it was. */
export type CareEvent = Happening<'care.looked-at', { event: number; slot: string }>;

/** What is recorded of guardians: that one was asked and what they said, never their name or address. */
export type GuardianEvent =
  | Happening<'guardian.asked', { slot: string; until: string }>
  | Happening<'guardian.consented', { slot: string; covers: string }>
  | Happening<'guardian.refused', { slot: string }>
  | Happening<'guardian.withdrawn', { slot: string }>;

/** What is recorded of those who come together before they sign up: that somebody said yes. */
export type PartyEvent = Happening<'together.came', { slot: string }>;

/** What is recorded of shifts that lack people: never who was asked, nor what they said. */
export type HelpEvent =
  | Happening<'help.wanted', { slot: string }>
  | Happening<'help.asked', { slot: string; wave: number; people: number }>
  | Happening<'help.ended', { slot: string; ending: string }>;
