import { Module } from '@nestjs/common';
import { eventHelp, helpByLink, helpQuestion, ownHelp, transactionOf } from '@talka/database';
import { answerHelp, askForHelp, askThisKindAgain, chooseWhereToHelp, stopAsking } from '@talka/volunteering';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { HELP_SWEEP, helpSweep } from './help-sweep.js';
import { helpPorts } from './helping.ports.js';
import { readAs } from './read-as.js';

/** Shifts that lack people, and people who want to be asked. */
export const helping = (source: DataSource) => {
  const transaction = transactionOf(source, helpPorts);
  return {
    ofEvent: (event: number, by: string) =>
      readAs(source)('events', event, by, () => eventHelp(source, event, by)),
    ask: askForHelp(transaction),
    stop: stopAsking(transaction),
    own: (person: string) => ownHelp(source, person),
    byLink: (token: string) => helpByLink(source, token),
    question: (person: string, question: string) => helpQuestion(source, person, question),
    answer: answerHelp(transaction),
    choose: chooseWhereToHelp(transaction),
    askAgain: askThisKindAgain(transaction),
  };
};

export type Helping = ReturnType<typeof helping>;
export const HELPING = Symbol('Helping');

@Module({
  providers: [
    { provide: HELPING, useFactory: helping, inject: [DATABASE] },
    { provide: HELP_SWEEP, useFactory: helpSweep, inject: [DATABASE] },
  ],
  exports: [HELPING, HELP_SWEEP],
})
export class HelpingModule {}
