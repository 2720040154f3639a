import type { Brand } from '@talka/kernel';
import type { Slot, SlotId } from '@talka/registration';
import type { Requirements } from './rules/decide-requirements.js';

export type ChangeId = Brand<string, 'ChangeId'>;
export const changeId = (id: string): ChangeId => id as ChangeId;

/**
 * What everybody concerned is told of: shifts that do not take place, the whole event, another time, another place, a task that
 * asks for more.
 */
export const CHANGES = ['called-off', 'all-called-off', 'moved', 'place', 'needs'] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** A change of what is published, and why: the reason is told to all whom it concerns. */
export interface PublishedChange {
  readonly what: ChangeKind;
  readonly reason: string;
  readonly shifts: readonly { readonly slot: SlotId; readonly before?: Slot['during'] }[];
  /** Where it was before, of another place. */
  readonly placeBefore?: string;
  /** Of a task that asks for more: which, and what it asked for before and asks for since. */
  readonly asked?: { readonly role: string; readonly before: Requirements; readonly after: Requirements };
}
