import { Module } from '@nestjs/common';
import { ModerationModule } from '@talka/composition';
import { DeskController } from './desk.controller.js';

@Module({ imports: [ModerationModule], controllers: [DeskController] })
export class ModerationApiModule {}
