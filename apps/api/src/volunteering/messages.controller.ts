import { Controller, Inject } from '@nestjs/common';
import {
  SHIFT_MESSAGES,
  type OwnMessageRow,
  type SentMessageRow,
  type ShiftMessages,
} from '@talka/composition';
import {
  ENDPOINTS,
  type Endpoints,
  type InputOf,
  type OwnMessagesView,
  type SentMessagesView,
} from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { slotId } from '@talka/registration';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type View = Promise<Result<SentMessagesView>>;

/** What organisers write to those who come, and what volunteers have been written. */
@Controller()
export class MessagesController {
  constructor(@Inject(SHIFT_MESSAGES) private readonly messages: ShiftMessages) {}

  @Serves(ENDPOINTS['my-events.messages'])
  list(@Input() { params }: In<'my-events.messages'>, @Me() me: Person): View {
    return this.view(params.number, me);
  }

  @Serves(ENDPOINTS['my-events.write'])
  async write(@Input() { params, body }: In<'my-events.write'>, @Me() me: Person): View {
    const to = body.to.what === 'shift' ? { ...body.to, shift: slotId(body.to.shift) } : body.to;
    const written = await this.messages.write(me, { number: params.number, to, words: body.words });
    return written.ok ? this.view(params.number, me) : written;
  }

  @Serves(ENDPOINTS['my-shifts.messages'])
  async own(@Me() me: Person): Promise<Result<OwnMessagesView>> {
    return ok({ messages: (await this.messages.own(me.id)).map(ownMessage) });
  }

  private async view(number: number, me: Person): View {
    const sent = await this.messages.sent(number, me.id);
    return sent.ok ? ok({ messages: sent.value.map(sentMessage) }) : sent;
  }
}

const sentMessage = ({ role, from, at, ...row }: SentMessageRow): SentMessagesView['messages'][number] => ({
  ...row,
  ...{ at: at.toISOString(), shift: role !== null && from ? { role, from: from.toISOString() } : null },
});

const ownMessage = ({ at, ...row }: OwnMessageRow): OwnMessagesView['messages'][number] => ({
  ...row,
  at: at.toISOString(),
});
