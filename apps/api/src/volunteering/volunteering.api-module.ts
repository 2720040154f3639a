import { Module } from '@nestjs/common';
import { VolunteeringModule } from '@talka/composition';
import { EventsController } from './events.controller.js';
import { OrganisersController } from './organisers.controller.js';
import { ShiftsController } from './shifts.controller.js';

@Module({
  imports: [VolunteeringModule],
  controllers: [ShiftsController, OrganisersController, EventsController],
})
export class VolunteeringApiModule {}
