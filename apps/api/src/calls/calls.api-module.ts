import { Module } from '@nestjs/common';
import { CallsModule } from '@talka/composition';
import { JuriesController } from './juries.controller.js';

@Module({ imports: [CallsModule], controllers: [JuriesController] })
export class CallsApiModule {}
