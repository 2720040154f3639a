import { Module } from '@nestjs/common';
import { PartnershipModule } from '@talka/composition';
import { JointDecisionsController } from './joint-decisions.controller.js';
import { JointDataController } from './joint-data.controller.js';
import { PartnersController } from './partners.controller.js';

@Module({
  imports: [PartnershipModule],
  controllers: [PartnersController, JointDecisionsController, JointDataController],
})
export class PartnershipApiModule {}
