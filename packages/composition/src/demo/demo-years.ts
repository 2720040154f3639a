import { seedYears } from '@talka/database';
import { DAY, later } from '@talka/kernel';
import type { DataSource } from 'typeorm';
import { indicatorsOf } from '../indicators/indicators.module.js';
import { valueOf } from './value-of.js';

/** Years behind the invented people of an empty demonstration, and what they came to: the worker counts again next month. */
export async function seedDemoYears(source: DataSource, now = new Date()): Promise<void> {
  await source.transaction((manager) =>
    seedYears(manager, {
      ...{ from: later(now, -1_370 * DAY), until: later(now, -12 * DAY) },
      ...{ shifts: 260, events: 170, people: 6 },
    }),
  );
  valueOf(await indicatorsOf(source).take());
}
