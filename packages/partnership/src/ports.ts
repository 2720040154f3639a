import type { MunicipalityId, PersonId, Recorder } from '@talka/kernel';
import type { Language } from '@talka/territory';
import type { PartnershipEvent } from './events.js';
import type { JointDecision, JointDecisionId, JointOutcome, Proposal, Voice } from './joint-decision.js';
import type { Partner, PartnerId, PartnerState, SigningOn } from './partner.js';

/** Who signed on, and who asks to. */
export interface PartnerStore {
  /** @returns undefined where it stands there already, as a partner or as one who asks */
  ask(it: SigningOn, by: PersonId): Promise<PartnerId | undefined>;
  /** Locked until the transaction ends. */
  find(id: PartnerId): Promise<(Partner & SigningOn) | undefined>;
  /** @param words what is said of it, for who asked or for everyone; null where nothing needs to be said */
  enter(id: PartnerId, state: PartnerState, by: PersonId, words: string | null): Promise<void>;
}

export interface NewJointDecision extends Proposal {
  readonly municipality: MunicipalityId;
  readonly by: PersonId;
  readonly quorum: number;
  readonly closesAt: Date;
}

export interface Spoken {
  readonly voice: Voice;
  readonly words: string;
  readonly language: Language;
}

/** What municipalities decide together. */
export interface JointDecisionStore {
  /** Holds the municipality's proposals until the transaction ends. @returns how many are open */
  openOf(municipality: MunicipalityId): Promise<number>;
  /** How many municipalities take part. */
  municipalities(): Promise<number>;
  propose(it: NewJointDecision): Promise<JointDecision>;
  /** Locked until the transaction ends. */
  find(number: number): Promise<JointDecision | undefined>;
  /** @returns false where the municipality has spoken already */
  speak(id: JointDecisionId, municipality: MunicipalityId, it: Spoken, by: PersonId): Promise<boolean>;
  /** @returns how it had spoken; undefined where it had not */
  takeBack(id: JointDecisionId, municipality: MunicipalityId): Promise<Voice | undefined>;
  remark(
    id: JointDecisionId,
    municipality: MunicipalityId,
    it: { readonly words: string; readonly language: Language },
    by: PersonId,
  ): Promise<void>;
  withdraw(id: JointDecisionId, words: string, by: PersonId): Promise<void>;
  /** One whose time has come and that nobody else is closing now, locked, with how everyone spoke. */
  due(): Promise<{ readonly decision: JointDecision; readonly voices: readonly Voice[] } | undefined>;
  close(id: JointDecisionId, outcome: JointOutcome): Promise<void>;
  minute(
    id: JointDecisionId,
    it: { readonly words: string; readonly language: Language },
    by: PersonId,
  ): Promise<void>;
}

export interface PartnershipPorts {
  readonly partners: PartnerStore;
  readonly joint: JointDecisionStore;
  readonly record: Recorder<PartnershipEvent>;
}
