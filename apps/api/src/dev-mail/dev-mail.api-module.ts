import { Inject, Module, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ENV, type Env } from '@talka/platform';
import { DevMailController } from './dev-mail.controller.js';
import { MailCatcher } from './mail-catcher.js';

@Module({
  controllers: [DevMailController],
  providers: [
    { provide: MailCatcher, useFactory: (env: Env) => new MailCatcher(env.TALKA_MAIL_DIR), inject: [ENV] },
  ],
})
export class DevMailApiModule implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(
    @Inject(MailCatcher) private readonly catcher: MailCatcher,
    @Inject(ENV) private readonly env: Env,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.env.TALKA_MAIL_PORT !== undefined) await this.catcher.listen(this.env.TALKA_MAIL_PORT);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.catcher.close();
  }
}
