import type { Brand } from '@talka/kernel';
import type { Slot, SlotId } from '@talka/registration';

export type ChangeId = Brand<string, 'ChangeId'>;
export const changeId = (id: string): ChangeId => id as ChangeId;

/** What everybody concerned is told of: shifts that do not take place, the whole event, another time, another place. */
export const CHANGES = ['called-off', 'all-called-off', 'moved', 'place'] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** A change of what is published, and why: the reason is told to all whom it concerns. */
export interface PublishedChange {
  readonly what: ChangeKind;
  readonly reason: string;
  readonly shifts: readonly { readonly slot: SlotId; readonly before?: Slot['during'] }[];
  /** Where it was before, of another place. */
  readonly placeBefore?: string;
}
