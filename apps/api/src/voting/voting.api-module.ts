import { Module } from '@nestjs/common';
import { VotingModule } from '@talka/composition';
import { MyVotesController } from './my-votes.controller.js';
import { OfficeVotesController } from './office-votes.controller.js';
import { VotesController } from './votes.controller.js';

@Module({
  imports: [VotingModule],
  controllers: [VotesController, MyVotesController, OfficeVotesController],
})
export class VotingApiModule {}
