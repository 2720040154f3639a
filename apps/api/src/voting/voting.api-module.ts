import { Module } from '@nestjs/common';
import { VotingModule } from '@talka/composition';
import { DeskVotesController } from './desk-votes.controller.js';
import { MyVotesController } from './my-votes.controller.js';
import { OfficeVotesController } from './office-votes.controller.js';
import { PublishedFilesController } from './published-files.controller.js';
import { VotesController } from './votes.controller.js';

@Module({
  imports: [VotingModule],
  controllers: [
    VotesController,
    PublishedFilesController,
    MyVotesController,
    OfficeVotesController,
    DeskVotesController,
  ],
})
export class VotingApiModule {}
