import { Module } from '@nestjs/common';
import { DATABASE } from '../database.module.js';
import { SLOT_SWEEPS, slotSweeps } from './slot-sweeps.js';

@Module({
  providers: [{ provide: SLOT_SWEEPS, useFactory: slotSweeps, inject: [DATABASE] }],
  exports: [SLOT_SWEEPS],
})
export class RegistrationModule {}
