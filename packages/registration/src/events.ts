import type { Happening } from '@talka/kernel';

/** What is recorded of a slot and of those who come: enough to say later why somebody had a place, and somebody else none. */
export type RegistrationEvent =
  | Happening<'registration.joined', { slot: string; confirmed: boolean }>
  | Happening<'registration.fills-in', { slot: string; until: string }>
  | Happening<'registration.offered', { slot: string; until: string }>
  | Happening<'registration.answered', { slot: string; answer: string }>
  | Happening<'registration.ran-out', { slot: string; why: string; stays: boolean }>
  | Happening<'registration.left', { slot: string; ending: string }>
  | Happening<'registration.hand-over-asked', { slot: string; until: string }>
  | Happening<'registration.handed-over', { slot: string; from: string }>
  | Happening<'registration.checked-in', { slot: string; how: string }>
  | Happening<'slot.places-changed', { places: number }>
  | Happening<'slot.called-off', { people: number }>
  | Happening<'slot.moved', { from: string; until: string }>;
