import { Module } from '@nestjs/common';
import { DiscussionModule, IdeasModule } from '@talka/composition';
import { Comments } from './comments.js';
import { CommentsController } from './comments.controller.js';

@Module({
  imports: [DiscussionModule, IdeasModule],
  controllers: [CommentsController],
  providers: [Comments],
})
export class DiscussionApiModule {}
