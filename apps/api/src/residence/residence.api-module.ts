import { Module } from '@nestjs/common';
import { ResidenceModule } from '@talka/composition';
import { EidController } from './eid.controller.js';
import { ResidenceController } from './residence.controller.js';

@Module({ imports: [ResidenceModule], controllers: [ResidenceController, EidController] })
export class ResidenceApiModule {}
