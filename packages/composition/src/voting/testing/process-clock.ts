import { transactionOf } from '@talka/database';
import type { Transaction } from '@talka/kernel';
import type { VotingPorts } from '@talka/voting';
import type { DataSource, EntityManager } from 'typeorm';

/** The process believes it is so much later, or earlier; timers go on as they are. */
export async function withClockOff<T>(milliseconds: number, act: () => Promise<T>): Promise<T> {
  const right = Date.now;
  Date.now = () => right() + milliseconds;
  try {
    return await act();
  } finally {
    Date.now = right;
  }
}

/** The negative control of whatever the database's clock decides: here that of the process does. */
export const byTheProcess =
  (source: DataSource, portsOf: (manager: EntityManager) => VotingPorts): Transaction<VotingPorts> =>
  (act) =>
    transactionOf(source, portsOf)((ports) => act({ ...ports, now: new Date(Date.now()) }));
