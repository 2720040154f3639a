import { Controller, Inject } from '@nestjs/common';
import { REGISTERS, type Registers } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { done, ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { deviceView } from './register.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** What somebody keeps registers on. */
@Controller()
export class DevicesController {
  constructor(@Inject(REGISTERS) private readonly registers: Registers) {}

  @Serves(ENDPOINTS['my-devices.list'])
  async list(@Me() me: Person): Answer<'my-devices.list'> {
    return ok({ devices: (await this.registers.devices(me.id)).map(deviceView) });
  }

  @Serves(ENDPOINTS['my-devices.register'])
  async register(
    @Input() { body }: In<'my-devices.register'>,
    @Me() me: Person,
  ): Answer<'my-devices.register'> {
    const added = await this.registers.register(me.id, body.label);
    if (!added.ok) return added;
    return ok({ device: deviceView(added.value), key: this.registers.keys.ofDevice(added.value.id) });
  }

  @Serves(ENDPOINTS['my-devices.key'])
  async key(@Input() { params }: In<'my-devices.key'>, @Me() me: Person): Answer<'my-devices.key'> {
    const device = await this.registers.device(me.id, params.device);
    if (!device) return refuse('device.not-found');
    if (device.revoked_at) return refuse('fact.device-revoked');
    return ok({ key: this.registers.keys.ofDevice(device.id) });
  }

  @Serves(ENDPOINTS['my-devices.revoke'])
  async revoke(@Input() { params }: In<'my-devices.revoke'>, @Me() me: Person): Answer<'my-devices.revoke'> {
    return (await this.registers.revoke(me.id, params.device)) ? done : refuse('device.not-found');
  }
}
