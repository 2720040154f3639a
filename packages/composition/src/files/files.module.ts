import { Module } from '@nestjs/common';
import { ENV } from '@talka/platform';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database.module.js';
import { fileStorage, STORAGE, type Storage } from './storage.js';
import { sweepFiles } from './sweep-files.js';

export type SweepFiles = ReturnType<typeof sweepFiles>;
export const SWEEP_FILES = Symbol('SweepFiles');

/** Where bytes are kept, and the broom for those nobody needs any more. */
@Module({
  providers: [
    { provide: STORAGE, useFactory: fileStorage, inject: [ENV] },
    {
      provide: SWEEP_FILES,
      useFactory: (source: DataSource, storage: Storage) => sweepFiles(source, storage),
      inject: [DATABASE, STORAGE],
    },
  ],
  exports: [STORAGE, SWEEP_FILES],
})
export class FilesModule {}
