import type { AreaId, Brand, MunicipalityId } from '@talka/kernel';
import type { Language } from '@talka/territory';

export type SubscriptionId = Brand<string, 'SubscriptionId'>;
export const subscriptionId = (id: string): SubscriptionId => id as SubscriptionId;

/** What news somebody wants. Of a municipality always; of one area of it, or of all; of some topics, or (none named) of all. */
export interface Interest {
  readonly municipality: MunicipalityId;
  readonly area: AreaId | null;
  readonly topics: readonly string[];
}

/** A wish for news at an address, not confirmed yet. */
export interface AskedNews extends Interest {
  readonly email: string;
  /** In which the letters are read, where they are written in it. */
  readonly language: Language;
}

export interface StoredRequest extends AskedNews {
  readonly id: string;
  readonly askedAt: Date;
  readonly usedAt: Date | null;
}

/** Each topic once, in an order that does not depend on how they were pressed. */
export const tidyInterest = <I extends Interest>(interest: I): I => ({
  ...interest,
  topics: [...new Set(interest.topics)].sort(),
});
