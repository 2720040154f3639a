import { Module } from '@nestjs/common';
import {
  AbilitiesModule,
  AgreementsModule,
  AttendanceModule,
  BarringModule,
  CaringModule,
  ShiftMessagesModule,
  HelpingModule,
  IdeasModule,
  SupervisingModule,
  TerritoryModule,
  TogetherModule,
  TrainingsModule,
  VolunteeringModule,
  WorksModule,
} from '@talka/composition';
import { PassesController } from './passes.controller.js';
import { AbilitiesController } from './abilities.controller.js';
import { AgreementsController } from './agreements.controller.js';
import { AttendanceController } from './attendance.controller.js';
import { BarsController } from './bars.controller.js';
import { BoardNoticesController } from './board-notices.controller.js';
import { CalendarController } from './calendar.controller.js';
import { EventChangesController } from './event-changes.controller.js';
import { EventsController } from './events.controller.js';
import { GrowingController } from './growing.controller.js';
import { GuardianController } from './guardian.controller.js';
import { HelpController } from './help.controller.js';
import { HoursController } from './hours.controller.js';
import { NeedsController } from './needs.controller.js';
import { QuestionsController } from './questions.controller.js';
import { CareController } from './care.controller.js';
import { MessagesController } from './messages.controller.js';
import { OpenDataController } from './open-data.controller.js';
import { OrganisersController } from './organisers.controller.js';
import { RosterSheetController } from './roster-sheet.controller.js';
import { ShiftsController } from './shifts.controller.js';
import { PhotosController } from './photos.controller.js';
import { WorksController } from './works.controller.js';
import { DeliveryController } from './delivery.controller.js';
import { SupervisionController } from './supervision.controller.js';
import { StandInsController } from './stand-ins.controller.js';
import { TogetherController } from './together.controller.js';
import { TrainingsController } from './trainings.controller.js';

@Module({
  imports: [
    VolunteeringModule,
    AttendanceModule,
    BarringModule,
    AbilitiesModule,
    HelpingModule,
    TerritoryModule,
    AgreementsModule,
    SupervisingModule,
    ShiftMessagesModule,
    IdeasModule,
    WorksModule,
    CaringModule,
    TogetherModule,
    TrainingsModule,
  ],
  controllers: [
    GuardianController,
    ShiftsController,
    StandInsController,
    TogetherController,
    TrainingsController,
    OrganisersController,
    EventsController,
    EventChangesController,
    GrowingController,
    AttendanceController,
    BarsController,
    PassesController,
    MessagesController,
    CareController,
    QuestionsController,
    NeedsController,
    RosterSheetController,
    SupervisionController,
    AbilitiesController,
    AgreementsController,
    BoardNoticesController,
    CalendarController,
    HelpController,
    OpenDataController,
    HoursController,
    PhotosController,
    WorksController,
    DeliveryController,
  ],
})
export class VolunteeringApiModule {}
