import type { MunicipalityId } from '@talka/kernel';
import type { ReasonCode } from './statement.js';

/** What a municipality usually writes to a ground: one for each. */
export interface OfTemplate {
  readonly municipality: MunicipalityId;
  readonly reason: ReasonCode;
}
