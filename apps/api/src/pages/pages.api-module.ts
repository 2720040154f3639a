import { Module } from '@nestjs/common';
import { IdeasModule, TerritoryModule, WorkshopsModule } from '@talka/composition';
import { EmbedController } from './embed.controller.js';
import { FeedsController } from './feeds.controller.js';
import { PagesController } from './pages.controller.js';

/** Last of the modules: its pages answer whatever no other route does. */
@Module({
  imports: [IdeasModule, TerritoryModule, WorkshopsModule],
  controllers: [EmbedController, FeedsController, PagesController],
})
export class PagesApiModule {}
