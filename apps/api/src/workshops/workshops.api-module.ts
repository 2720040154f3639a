import { Module } from '@nestjs/common';
import { WorkshopsModule } from '@talka/composition';
import { WorkshopCalendarController } from './calendar.controller.js';
import { CatalogueController } from './catalogue.controller.js';
import { WorkshopChangesController } from './changes.controller.js';
import { EnrollingController } from './enrolling.controller.js';
import { LearningController } from './learning.controller.js';
import { LeadingController } from './leading.controller.js';
import { SignInController } from './sign-in.controller.js';

@Module({
  imports: [WorkshopsModule],
  controllers: [
    CatalogueController,
    EnrollingController,
    LeadingController,
    LearningController,
    SignInController,
    WorkshopCalendarController,
    WorkshopChangesController,
  ],
})
export class WorkshopsApiModule {}
