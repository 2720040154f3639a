import { Module } from '@nestjs/common';
import {
  carriersHere,
  deliveryOf,
  PgDeliveryStore,
  PgIdeaStore,
  PgWorkStore,
  record,
  shiftsOfIdea,
  transactionOf,
  workEvents,
  worksHere,
} from '@talka/database';
import {
  delayMilestone,
  dropMilestone,
  finishDelivery,
  finishMilestone,
  openWork,
  planMilestone,
  saveDelivery,
} from '@talka/ideas';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { FilesModule } from '../files/files.module.js';
import { STORAGE } from '../files/storage.js';
import { WORK_PHOTOS, workPhotos } from './work-photos.js';

/** Where ideas and volunteering meet: what a vote has chosen is carried out by people who sign up for shifts. */
const works = (source: DataSource) => ({
  here: (municipality: string) => worksHere(source, municipality),
  carriers: (municipality: string) => carriersHere(source, municipality),
  events: (idea: number) => workEvents(source, idea),
  shifts: (idea: number) => shiftsOfIdea(source, idea),
  open: openWork(
    transactionOf(source, (manager) => ({
      ideas: new PgIdeaStore(manager),
      works: new PgWorkStore(manager),
      record: async (happening) => void (await record(manager, happening)),
    })),
  ),
});

/** How what a vote has chosen is carried out, step by step. */
const deliveries = (source: DataSource) => {
  const transaction = transactionOf(source, (manager) => ({
    ideas: new PgIdeaStore(manager),
    deliveries: new PgDeliveryStore(manager),
    record: async (happening: Parameters<typeof record>[1]) => void (await record(manager, happening)),
  }));
  return {
    of: (idea: number) => deliveryOf(source, idea),
    save: saveDelivery(transaction),
    plan: planMilestone(transaction),
    drop: dropMilestone(transaction),
    done: finishMilestone(transaction),
    delay: delayMilestone(transaction),
    deliver: finishDelivery(transaction),
  };
};

export type Deliveries = ReturnType<typeof deliveries>;
export const DELIVERIES = Symbol('Deliveries');

export type Works = ReturnType<typeof works>;
export const WORKS = Symbol('Works');

@Module({
  imports: [FilesModule],
  providers: [
    { provide: WORKS, useFactory: works, inject: [DATABASE] },
    { provide: DELIVERIES, useFactory: deliveries, inject: [DATABASE] },
    { provide: WORK_PHOTOS, useFactory: workPhotos, inject: [DATABASE, STORAGE] },
  ],
  exports: [WORKS, WORK_PHOTOS, DELIVERIES],
})
export class WorksModule {}
