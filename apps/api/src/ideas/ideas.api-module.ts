import { Module } from '@nestjs/common';
import { AppealsModule, IdeasModule } from '@talka/composition';
import { AttachmentsController } from './attachments.controller.js';
import { FilesController } from './files.controller.js';
import { MyIdeasController } from './my-ideas.controller.js';
import { MyIdeas } from './my-ideas.js';
import { PublicIdeasController } from './public-ideas.controller.js';

@Module({
  imports: [IdeasModule, AppealsModule],
  controllers: [PublicIdeasController, MyIdeasController, AttachmentsController, FilesController],
  providers: [MyIdeas],
})
export class IdeasApiModule {}
