import { Controller, Inject } from '@nestjs/common';
import {
  RESIDENCE,
  RESIDENCE_READS,
  type MyResidenceRow,
  type ResidenceReads,
  type ResidenceUseCases,
} from '@talka/composition';
import {
  ENDPOINTS,
  type Endpoints,
  type InputOf,
  type MyResidenceView,
  type OutputOf,
} from '@talka/contracts';
import type { Person } from '@talka/identity';
import { areaId, municipalityId, ok, personId, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { residentView } from '../identity/identity.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** Where somebody lives, proved: seen by themselves, at a desk, and from a municipality's roll. */
@Controller()
export class ResidenceController {
  constructor(
    @Inject(RESIDENCE) private readonly residence: ResidenceUseCases,
    @Inject(RESIDENCE_READS) private readonly reads: ResidenceReads,
  ) {}

  @Serves(ENDPOINTS['my-residence.read'])
  async mine(@Me() me: Person): Answer<'my-residence.read'> {
    const row = await this.reads.mine(me.id);
    return row ? ok(myResidenceView(row, this.residence.eid)) : refuse('access.sign-in-first');
  }

  @Serves(ENDPOINTS['clerk.find-by-code'])
  async find(@Input() { params, body }: In<'clerk.find-by-code'>): Answer<'clerk.find-by-code'> {
    const found = await this.reads.findByCode(params.municipality, body.personalCode);
    return found.ok ? ok({ people: found.value.map(residentView) }) : found;
  }

  @Serves(ENDPOINTS['clerk.prove-residence'])
  prove(
    @Input() { params, body }: In<'clerk.prove-residence'>,
    @Me() me: Person,
  ): Answer<'clerk.prove-residence'> {
    const [municipality, person] = [municipalityId(params.municipality), personId(params.person)];
    const area = body.area === null ? null : areaId(body.area);
    return this.residence.proveAtDesk(me, { ...body, municipality, person, area });
  }

  @Serves(ENDPOINTS['office-roll.import'])
  async importRoll(
    @Input() { params, body }: In<'office-roll.import'>,
    @Me() me: Person,
  ): Answer<'office-roll.import'> {
    const municipality = municipalityId(params.municipality);
    const imported = await this.residence.importRoll(me, { ...body, municipality });
    return imported.ok ? ok({ ...imported.value, faults: [...imported.value.faults] }) : imported;
  }
}

const myResidenceView = (row: MyResidenceRow, eid: ResidenceUseCases['eid']): MyResidenceView => ({
  municipality: row.municipality_id,
  area: row.account_area,
  proof:
    row.how !== null && row.proved_on !== null
      ? { area: row.area_id, how: row.how, on: row.proved_on }
      : null,
  eid: eid.isOn,
  eidShowsPlace: eid.isOn && (eid.saysMunicipality || row.has_roll),
});
