import { Module } from '@nestjs/common';
import {
  carriersHere,
  PgIdeaStore,
  PgWorkStore,
  record,
  shiftsOfIdea,
  transactionOf,
  workEvents,
  worksHere,
} from '@talka/database';
import { openWork } from '@talka/ideas';
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

export type Works = ReturnType<typeof works>;
export const WORKS = Symbol('Works');

@Module({
  imports: [FilesModule],
  providers: [
    { provide: WORKS, useFactory: works, inject: [DATABASE] },
    { provide: WORK_PHOTOS, useFactory: workPhotos, inject: [DATABASE, STORAGE] },
  ],
  exports: [WORKS, WORK_PHOTOS],
})
export class WorksModule {}
