import { Module } from '@nestjs/common';
import { CallsModule, FilesModule } from '@talka/composition';
import { CallFilesController } from './call-files.controller.js';
import { JuriesController } from './juries.controller.js';
import { MyApplicationsController } from './my-applications.controller.js';
import { OpenCallsController } from './open-calls.controller.js';

@Module({
  imports: [CallsModule, FilesModule],
  controllers: [JuriesController, OpenCallsController, MyApplicationsController, CallFilesController],
})
export class CallsApiModule {}
