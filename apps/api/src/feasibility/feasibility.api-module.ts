import { Module } from '@nestjs/common';
import { FeasibilityModule } from '@talka/composition';
import { FeasibilityController } from './feasibility.controller.js';

@Module({ imports: [FeasibilityModule], controllers: [FeasibilityController] })
export class FeasibilityApiModule {}
