import { Module } from '@nestjs/common';
import { ProgrammeModule } from '@talka/composition';
import { MyProgrammeController } from './my-programme.controller.js';
import { OfficeProgrammeController } from './office-programme.controller.js';
import { ProgrammeEventsController } from './programme-events.controller.js';
import { ProgrammeFilesController } from './programme-files.controller.js';

@Module({
  imports: [ProgrammeModule],
  controllers: [
    ProgrammeEventsController,
    MyProgrammeController,
    OfficeProgrammeController,
    ProgrammeFilesController,
  ],
})
export class ProgrammeApiModule {}
