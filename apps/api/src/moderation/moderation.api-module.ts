import { Module } from '@nestjs/common';
import { ModerationModule } from '@talka/composition';
import { DeskController } from './desk.controller.js';
import { Reports } from './reports.js';
import { TransparencyController } from './transparency.controller.js';
import { ReportsController } from './reports.controller.js';

@Module({
  imports: [ModerationModule],
  controllers: [DeskController, ReportsController, TransparencyController],
  providers: [Reports],
})
export class ModerationApiModule {}
