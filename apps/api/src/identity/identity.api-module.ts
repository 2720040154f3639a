import { Module } from '@nestjs/common';
import { IdentityModule } from '@talka/composition';
import { AccountController } from './account.controller.js';
import { ChildrenController } from './children.controller.js';
import { FederationController } from './federation.controller.js';
import { MailChoicesController } from './mail-choices.controller.js';
import { PushController } from './push.controller.js';
import { OfficeController } from './office.controller.js';
import { SessionController } from './session.controller.js';

@Module({
  imports: [IdentityModule],
  controllers: [
    SessionController,
    AccountController,
    ChildrenController,
    MailChoicesController,
    PushController,
    OfficeController,
    FederationController,
  ],
})
export class IdentityApiModule {}
