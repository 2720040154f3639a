import { Module } from '@nestjs/common';
import { AppealsModule, IdeasModule, TerritoryModule } from '@talka/composition';
import { AccountController } from './account.controller.js';
import { AnswersController } from './answers.controller.js';
import { AttachmentsController } from './attachments.controller.js';
import { FilesController } from './files.controller.js';
import { MyIdeasController } from './my-ideas.controller.js';
import { MyIdeas } from './my-ideas.js';
import { MergesController } from './merges.controller.js';
import { SuggestionsController } from './suggestions.controller.js';
import { PublicIdeasController } from './public-ideas.controller.js';

@Module({
  imports: [IdeasModule, AppealsModule, TerritoryModule],
  controllers: [
    AccountController,
    AnswersController,
    PublicIdeasController,
    MyIdeasController,
    AttachmentsController,
    FilesController,
    SuggestionsController,
    MergesController,
  ],
  providers: [MyIdeas],
})
export class IdeasApiModule {}
