import { Controller, Inject } from '@nestjs/common';
import { MAIL_CHOICES, type MailChoices } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** Which mails somebody wants. */
@Controller()
export class MailChoicesController {
  constructor(@Inject(MAIL_CHOICES) private readonly mails: MailChoices) {}

  @Serves(ENDPOINTS['my-mail.read'])
  async own(@Me() me: Person): Answer<'my-mail.read'> {
    const { groups, quiet } = await this.mails.own(me.id);
    return ok({ groups: [...groups], quiet });
  }

  @Serves(ENDPOINTS['my-mail.choose'])
  async choose(@Input() { body }: In<'my-mail.choose'>, @Me() me: Person): Answer<'my-mail.choose'> {
    await this.mails.choose(me.id, body);
    return this.own(me);
  }

  @Serves(ENDPOINTS['mail-link.read'])
  read(@Input() { body }: In<'mail-link.read'>): Answer<'mail-link.read'> {
    return this.mails.byLink(body.token);
  }

  @Serves(ENDPOINTS['mail-link.choose'])
  chooseByLink(@Input() { body }: In<'mail-link.choose'>): Answer<'mail-link.choose'> {
    return this.mails.chooseByLink(body.token, body.wanted);
  }
}
