import { Controller, Inject } from '@nestjs/common';
import { PUSH_DEVICES, type PushDevices } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type PushView } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, type Result } from '@talka/kernel';
import { By, Input, Me, Serves, type Caller } from '@talka/platform';
import { pushView } from './push.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;

/** The browsers somebody is told on. */
@Controller()
export class PushController {
  constructor(@Inject(PUSH_DEVICES) private readonly devices: PushDevices) {}

  @Serves(ENDPOINTS['my-push.read'])
  async own(@Me() me: Person): Promise<Result<PushView>> {
    return ok(pushView(this.devices.key, await this.devices.own(me.id)));
  }

  @Serves(ENDPOINTS['my-push.add'])
  async add(
    @Input() { body }: In<'my-push.add'>,
    @Me() me: Person,
    @By() by: Caller,
  ): Promise<Result<PushView>> {
    const added = await this.devices.add({ ...body, person: me.id, session: by.session ?? '' });
    return added.ok ? this.own(me) : added;
  }

  @Serves(ENDPOINTS['my-push.remove'])
  async remove(@Input() { params }: In<'my-push.remove'>, @Me() me: Person): Promise<Result<PushView>> {
    await this.devices.remove(me.id, params.device);
    return this.own(me);
  }
}
