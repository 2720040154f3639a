import { Module } from '@nestjs/common';
import { ModerationModule } from '@talka/composition';
import { DeskController } from './desk.controller.js';
import { Reports } from './reports.js';
import { ReportsController } from './reports.controller.js';

@Module({
  imports: [ModerationModule],
  controllers: [DeskController, ReportsController],
  providers: [Reports],
})
export class ModerationApiModule {}
