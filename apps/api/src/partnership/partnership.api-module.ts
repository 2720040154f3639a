import { Module } from '@nestjs/common';
import { PartnershipModule } from '@talka/composition';
import { JointDecisionsController } from './joint-decisions.controller.js';
import { PartnersController } from './partners.controller.js';

@Module({ imports: [PartnershipModule], controllers: [PartnersController, JointDecisionsController] })
export class PartnershipApiModule {}
