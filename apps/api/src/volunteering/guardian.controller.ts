import { Controller, Inject } from '@nestjs/common';
import {
  GUARDIANS,
  SHIFTS,
  VOLUNTEERING_READS,
  type Guardians,
  type Shifts,
  type VolunteeringReads,
} from '@talka/composition';
import { ENDPOINTS, type Endpoints, type GuardianView, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { slotId } from '@talka/registration';
import { guardianView } from './guardian.presenter.js';
import { ownShiftView } from './volunteering.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type View = Promise<Result<GuardianView>>;

/** Young people name who may say yes for them; guardians read, answer and take back by their link, without an account. */
@Controller()
export class GuardianController {
  constructor(
    @Inject(GUARDIANS) private readonly guardians: Guardians,
    @Inject(SHIFTS) private readonly shifts: Shifts,
    @Inject(VOLUNTEERING_READS) private readonly reads: VolunteeringReads,
  ) {}

  @Serves(ENDPOINTS['my-shifts.join-with-guardian'])
  async join(
    @Input() { params, body }: In<'my-shifts.join-with-guardian'>,
    @Me() me: Person,
  ): Promise<Result<OutputOf<Endpoints['my-shifts.join-with-guardian']>>> {
    const joined = await this.shifts.joinWithGuardian(me, slotId(params.shift), body);
    if (!joined.ok) return joined;
    const row = await this.reads.ownShift(me.id, params.shift);
    return row ? ok(ownShiftView(row)) : refuse('slot.not-found');
  }

  @Serves(ENDPOINTS['guardian.read'])
  read(@Input() { body }: In<'guardian.read'>): View {
    return this.view(body.token);
  }

  @Serves(ENDPOINTS['guardian.consent'])
  async consent(@Input() { body: { token, ...signature } }: In<'guardian.consent'>): View {
    return this.shown(token, await this.guardians.consent(token, signature));
  }

  @Serves(ENDPOINTS['guardian.refuse'])
  async refuse(@Input() { body: { token } }: In<'guardian.refuse'>): View {
    return this.shown(token, await this.guardians.refuse(token));
  }

  @Serves(ENDPOINTS['guardian.withdraw'])
  async withdraw(@Input() { body: { token } }: In<'guardian.withdraw'>): View {
    return this.shown(token, await this.guardians.withdraw(token));
  }

  private async shown(token: string, acted: Result<void>): View {
    return acted.ok ? this.view(token) : acted;
  }

  private async view(token: string): View {
    const row = await this.guardians.read(token);
    return row ? ok(guardianView(row)) : refuse('guardian.link-unknown');
  }
}
