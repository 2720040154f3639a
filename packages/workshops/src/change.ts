import type { Brand } from '@talka/kernel';
import type { SessionId } from './fact.js';
import type { WorkshopSession } from './workshop.js';

export type WorkshopChangeId = Brand<string, 'WorkshopChangeId'>;
export const workshopChangeId = (id: string): WorkshopChangeId => id as WorkshopChangeId;

/** What all who are concerned are told of: a session or the whole of it does not take place, or a session is at another time. */
export const WORKSHOP_CHANGES = ['session-off', 'all-off', 'moved'] as const;
export type WorkshopChangeKind = (typeof WORKSHOP_CHANGES)[number];

/** A change of what is published, and why: the reason is told to all whom it concerns. */
export interface WorkshopChange {
  readonly what: WorkshopChangeKind;
  readonly reason: string;
  /** Null of the whole of it. */
  readonly session: SessionId | null;
  /** When it was before, of one that is moved. */
  readonly before: WorkshopSession['during'] | null;
}
