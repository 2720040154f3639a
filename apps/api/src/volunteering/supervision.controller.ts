import { Controller, Inject } from '@nestjs/common';
import { SUPERVISING, type EventSupervision, type Supervising } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type SupervisionView } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, personId, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { slotId } from '@talka/registration';
import { isUnsupervised } from '@talka/volunteering';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type View = Promise<Result<SupervisionView>>;

/** Who looks after people not of age. */
@Controller()
export class SupervisionController {
  constructor(@Inject(SUPERVISING) private readonly supervising: Supervising) {}

  @Serves(ENDPOINTS['my-events.supervision'])
  read(@Input() { params }: In<'my-events.supervision'>, @Me() me: Person): View {
    return this.view(params.number, me);
  }

  @Serves(ENDPOINTS['my-events.name-supervisors'])
  async name(@Input() { params, body }: In<'my-events.name-supervisors'>, @Me() me: Person): View {
    const shift = body.shift === null ? null : slotId(body.shift);
    const people = body.people.map(personId);
    const named = await this.supervising.name(me, { number: params.number, shift, people });
    return named.ok ? this.view(params.number, me) : named;
  }

  private async view(number: number, me: Person): View {
    const found = await this.supervising.read(number, me.id);
    return found.ok ? ok(supervisionView(found.value)) : found;
  }
}

const supervisionView = ({ people, shifts }: EventSupervision): SupervisionView => ({
  people: people.map(({ person, name }) => ({ person, name })),
  shifts: shifts.map((row) => ({
    ...{ shift: row.shift, role: row.role, from: row.from.toISOString(), until: row.until.toISOString() },
    ...{ cancelled: row.state === 'cancelled', minors: row.minors },
    supervisors: row.supervisors.map(({ person, name, acts }) => ({ person, name, acts })),
    missing: row.state === 'open' && isUnsupervised(row),
  })),
});
