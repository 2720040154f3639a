import type { Happening } from '@talka/kernel';

/** What is recorded of workshops: who wrote, published and changed one, and who leads it. */
export type WorkshopEvent =
  | Happening<'workshop.created', { workshop: number; from: number | null }>
  | Happening<'workshop.changed', { workshop: number }>
  | Happening<'workshop.published', { workshop: number; sessions: number }>
  | Happening<'workshop.leader-named', { workshop: number; person: string; role: string }>
  | Happening<'workshop.leader-left', { workshop: number; person: string }>
  | Happening<'workshop.questions-changed', { workshop: number }>
  | Happening<'workshop.told', { workshop: number; change: string; what: string }>
  | Happening<'workshop.message-sent', { workshop: number; message: string; people: number }>;
