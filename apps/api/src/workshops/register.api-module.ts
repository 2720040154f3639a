import { Module } from '@nestjs/common';
import { RegisterModule } from '@talka/composition';
import { ClosingController } from './closing.controller.js';
import { DevicesController } from './devices.controller.js';
import { RegisterController } from './register.controller.js';

@Module({
  imports: [RegisterModule],
  controllers: [RegisterController, DevicesController, ClosingController],
})
export class RegisterApiModule {}
