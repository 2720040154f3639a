import { Module } from '@nestjs/common';
import {
  childrenOf,
  enrolledIn,
  feedbackOf,
  leadersOf,
  namedIn,
  ownWorkshops,
  transactionOf,
  workshopCards,
  workshopMeetings,
  workshopMessages,
  workshopPage,
  workshopsOf,
  type WorkshopFilter,
} from '@talka/database';
import {
  callOffSession,
  callOffWorkshop,
  changeWorkshop,
  changeWorkshopQuestions,
  copyWorkshop,
  endLeader,
  moveSession,
  nameLeader,
  publishWorkshop,
  readOwnWorkshop,
  readSignIn,
  startWorkshop,
  stepBack,
  writeToWorkshop,
} from '@talka/workshops';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { enrolling } from './enrolling.js';
import { learning, OWN_LEARNING } from './learning.js';
import { workshopChangePorts, workshopPorts, workshopQuestionPorts } from './workshops.ports.js';

export const leading = (source: DataSource) => {
  const transaction = transactionOf(source, workshopPorts);
  const changing = transactionOf(source, workshopChangePorts);
  return {
    start: startWorkshop(transaction),
    read: readOwnWorkshop(transaction),
    signIn: readSignIn(transaction),
    change: changeWorkshop(transaction),
    publish: publishWorkshop(transaction),
    changeQuestions: changeWorkshopQuestions(transactionOf(source, workshopQuestionPorts)),
    copy: copyWorkshop(transaction),
    nameLeader: nameLeader(transaction),
    endLeader: endLeader(transaction),
    stepBack: stepBack(transaction),
    callOffSession: callOffSession(changing),
    moveSession: moveSession(changing),
    callOff: callOffWorkshop(changing),
    write: writeToWorkshop(changing),
  };
};

const reads = (source: DataSource) => ({
  cards: (filter: WorkshopFilter) => workshopCards(source, filter),
  meetings: (filter: WorkshopFilter) => workshopMeetings(source, filter),
  page: (number: number) => workshopPage(source, number),
  own: async (person: string) =>
    ownWorkshops(source, [person, ...(await childrenOf(source, person)).map((child) => child.person)]),
  namedIn: (person: string) => namedIn(source, person),
  of: (organisation: number, person: string) => workshopsOf(source, organisation, person),
  /** What those read of it who lead it, besides the workshop itself. */
  parts: async (number: number) => {
    const [leaders, enrolled, messages, feedback] = await Promise.all([
      leadersOf(source, number),
      enrolledIn(source, number),
      workshopMessages(source, number),
      feedbackOf(source, number),
    ]);
    return { leaders, enrolled, messages, feedback };
  },
});

export type Leading = ReturnType<typeof leading>;
export const LEADING = Symbol('Leading');
export type Enrolling = ReturnType<typeof enrolling>;
export const ENROLLING = Symbol('Enrolling');
export type WorkshopReads = ReturnType<typeof reads>;
export const WORKSHOP_READS = Symbol('WorkshopReads');

@Module({
  providers: [
    { provide: LEADING, useFactory: leading, inject: [DATABASE] },
    { provide: ENROLLING, useFactory: enrolling, inject: [DATABASE] },
    { provide: OWN_LEARNING, useFactory: learning, inject: [DATABASE] },
    { provide: WORKSHOP_READS, useFactory: reads, inject: [DATABASE] },
  ],
  exports: [LEADING, ENROLLING, OWN_LEARNING, WORKSHOP_READS],
})
export class WorkshopsModule {}
