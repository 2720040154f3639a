import { Module } from '@nestjs/common';
import { IdeasModule } from '@talka/composition';
import { FeedsController } from './feeds.controller.js';
import { PagesController } from './pages.controller.js';

/** Last of the modules: its pages answer whatever no other route does. */
@Module({ imports: [IdeasModule], controllers: [FeedsController, PagesController] })
export class PagesApiModule {}
