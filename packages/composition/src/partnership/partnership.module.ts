import { Module } from '@nestjs/common';
import {
  jointDecision,
  jointDecisions,
  jointVoices,
  jointDecisionStore,
  partnersAskedBy,
  partnerStore,
  record,
  signedPartners,
  transactionOf,
  waitingPartners,
} from '@talka/database';
import {
  askToSignOn,
  closeJointly,
  declinePartner,
  partWith,
  proposeJointly,
  remarkJointly,
  signWith,
  speakJointly,
  takeBackAsking,
  takeBackVoice,
  withdrawJointly,
  writeMinutes,
  type PartnershipPorts,
} from '@talka/partnership';
import type { DataSource, EntityManager } from 'typeorm';
import { DATABASE } from '../database.module.js';

/** The ports of the partnership, on one transaction. */
export const partnershipPorts = (manager: EntityManager): PartnershipPorts => ({
  partners: partnerStore(manager),
  joint: jointDecisionStore(manager),
  record: async (happening) => void (await record(manager, happening)),
});

export const partnersOf = (source: DataSource) => {
  const transaction = transactionOf(source, partnershipPorts);
  return {
    ask: askToSignOn(transaction),
    takeBack: takeBackAsking(transaction),
    sign: signWith(transaction),
    decline: declinePartner(transaction),
    part: partWith(transaction),
    signed: () => signedPartners(source),
    waiting: () => waitingPartners(source),
    askedBy: (person: string) => partnersAskedBy(source, person),
  };
};

export type Partners = ReturnType<typeof partnersOf>;
export const PARTNERS = Symbol('Partners');

export const jointDecisionsOf = (source: DataSource) => {
  const transaction = transactionOf(source, partnershipPorts);
  return {
    propose: proposeJointly(transaction),
    remark: remarkJointly(transaction),
    speak: speakJointly(transaction),
    takeBack: takeBackVoice(transaction),
    withdraw: withdrawJointly(transaction),
    minute: writeMinutes(transaction),
    close: closeJointly(transaction),
    all: () => jointDecisions(source),
    voices: () => jointVoices(source),
    one: (number: number) => jointDecision(source, number),
  };
};

export type JointDecisions = ReturnType<typeof jointDecisionsOf>;
export const JOINT_DECISIONS = Symbol('JointDecisions');

@Module({
  providers: [
    { provide: PARTNERS, useFactory: partnersOf, inject: [DATABASE] },
    { provide: JOINT_DECISIONS, useFactory: jointDecisionsOf, inject: [DATABASE] },
  ],
  exports: [PARTNERS, JOINT_DECISIONS],
})
export class PartnershipModule {}
