import { Module } from '@nestjs/common';
import { IdeasModule, TerritoryModule } from '@talka/composition';
import { TerritoryController } from './territory.controller.js';

@Module({ imports: [TerritoryModule, IdeasModule], controllers: [TerritoryController] })
export class TerritoryApiModule {}
