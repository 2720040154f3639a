import { Module } from '@nestjs/common';
import { ModerationModule } from '@talka/composition';
import { CaseViews } from './case-views.js';
import { MisuseController } from './misuse.controller.js';
import { FairnessController } from './fairness.controller.js';
import { DeskController } from './desk.controller.js';
import { PoolController } from './pool.controller.js';
import { PoolViews } from './pool-views.js';
import { Reports } from './reports.js';
import { TransparencyController } from './transparency.controller.js';
import { ReportsController } from './reports.controller.js';

@Module({
  imports: [ModerationModule],
  controllers: [
    DeskController,
    FairnessController,
    MisuseController,
    PoolController,
    ReportsController,
    TransparencyController,
  ],
  providers: [CaseViews, PoolViews, Reports],
})
export class ModerationApiModule {}
