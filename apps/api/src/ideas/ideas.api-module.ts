import { Module } from '@nestjs/common';
import { IdeasModule, ModerationModule } from '@talka/composition';
import { AttachmentsController } from './attachments.controller.js';
import { FilesController } from './files.controller.js';
import { MyIdeasController } from './my-ideas.controller.js';
import { MyIdeas } from './my-ideas.js';
import { PublicIdeasController } from './public-ideas.controller.js';

@Module({
  imports: [IdeasModule, ModerationModule],
  controllers: [PublicIdeasController, MyIdeasController, AttachmentsController, FilesController],
  providers: [MyIdeas],
})
export class IdeasApiModule {}
