import { Module } from '@nestjs/common';
import { IndicatorsModule } from '@talka/composition';
import { IndicatorsController } from './indicators.controller.js';

@Module({ imports: [IndicatorsModule], controllers: [IndicatorsController] })
export class IndicatorsApiModule {}
