import { Module } from '@nestjs/common';
import { HeritageModule, TerritoryModule } from '@talka/composition';
import { PlacesController } from './places.controller.js';
import { PlacesDataController } from './places-data.controller.js';
import { RoutesController } from './routes.controller.js';

@Module({
  imports: [HeritageModule, TerritoryModule],
  controllers: [PlacesController, PlacesDataController, RoutesController],
})
export class HeritageApiModule {}
