import { Controller, Inject } from '@nestjs/common';
import { RECEIVING, type Receiving } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { passView } from './pass.presenter.js';

type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** What volunteers show when they come, and what it is checked with. */
@Controller()
export class PassesController {
  constructor(@Inject(RECEIVING) private readonly receiving: Receiving) {}

  @Serves(ENDPOINTS['my-shifts.pass'])
  async pass(
    @Input() { params }: InputOf<Endpoints['my-shifts.pass']>,
    @Me() me: Person,
  ): Answer<'my-shifts.pass'> {
    const pass = await this.receiving.pass(me.id, params.shift);
    return pass ? ok(passView(pass)) : refuse('pass.none');
  }

  @Serves(ENDPOINTS['passes.key'])
  async key(): Answer<'passes.key'> {
    return ok({ algorithm: 'Ed25519', key: this.receiving.publicKey });
  }
}
