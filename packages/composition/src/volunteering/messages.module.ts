import { Module } from '@nestjs/common';
import { ownMessages, PgMessageStore, sentMessages, transactionOf } from '@talka/database';
import { writeToShift, type MessagePorts } from '@talka/volunteering';
import type { DataSource, EntityManager } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { readAs } from './read-as.js';
import { volunteeringPorts } from './volunteering.ports.js';

const messagePorts = (manager: EntityManager): MessagePorts => ({
  ...volunteeringPorts(manager),
  messages: new PgMessageStore(manager),
});

export const shiftMessages = (source: DataSource) => ({
  sent: (event: number, by: string) =>
    readAs(source)('messages', event, by, () => sentMessages(source, event, by)),
  own: (person: string) => ownMessages(source, person),
  write: writeToShift(transactionOf(source, messagePorts)),
});

export type ShiftMessages = ReturnType<typeof shiftMessages>;
export const SHIFT_MESSAGES = Symbol('ShiftMessages');

@Module({
  providers: [{ provide: SHIFT_MESSAGES, useFactory: shiftMessages, inject: [DATABASE] }],
  exports: [SHIFT_MESSAGES],
})
export class ShiftMessagesModule {}
