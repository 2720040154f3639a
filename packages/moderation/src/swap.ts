import type { Day, MunicipalityId, PersonId } from '@talka/kernel';

/** How a request to swap ends: by the colleague's word, by the asker's, or by itself. */
export const SWAP_ENDS = ['accepted', 'declined', 'taken-back', 'lapsed'] as const;
export type SwapEnd = (typeof SWAP_ENDS)[number];
export const SWAP_STATES = ['asked', ...SWAP_ENDS] as const;
export type SwapState = (typeof SWAP_STATES)[number];

/** What somebody asks of a colleague: to take a week of theirs, and perhaps to give one in return. Weeks are named by their Mondays. */
export interface SwapWish {
  readonly asker: PersonId;
  readonly colleague: PersonId;
  readonly week: Day;
  /** The colleague's; null: to be stood in for. */
  readonly inReturn: Day | null;
}

/** Who takes whose week. */
export interface SwapChange {
  readonly week: Day;
  readonly from: PersonId;
  readonly to: PersonId;
}

/** What the rota has otherwise afterwards. */
export const changesOf = ({ asker, colleague, week, inReturn }: SwapWish): SwapChange[] => [
  { week, from: asker, to: colleague },
  ...(inReturn === null ? [] : [{ week: inReturn, from: colleague, to: asker }]),
];

export interface Swap extends SwapWish {
  readonly id: string;
  readonly state: SwapState;
}

/** Whom one can ask for a week of one's own, and for which of theirs. */
export interface PossibleSwap {
  readonly week: Day;
  readonly colleagues: readonly { readonly person: PersonId; readonly inReturn: readonly Day[] }[];
}

/** What swapping weeks needs of the database; whoever calls holds the lock of the pool. */
export interface SwapStore {
  /** @returns undefined where the asker waits for an answer about this week already */
  add(wish: SwapWish): Promise<string | undefined>;
  /** Locks it until the transaction ends. */
  find(id: string): Promise<Swap | undefined>;
  end(swap: Swap, how: SwapEnd): Promise<void>;
  /** Each has the week that was the other's; of a week that is theirs anew they are told as of any other. */
  exchange(swap: Swap): Promise<void>;
  /** Ends what cannot be any more: a week has begun, is not theirs now, or somebody is in the pool no longer. @returns what has ended so, and the askers' municipalities */
  lapse(): Promise<(Swap & { readonly municipality: MunicipalityId | null })[]>;
}
