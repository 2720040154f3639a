import { Controller, Inject } from '@nestjs/common';
import {
  ORGANISING,
  TERRITORY,
  VOLUNTEERING_READS,
  type Organising,
  type Territory,
  type VolunteeringReads,
} from '@talka/composition';
import { ENDPOINTS, type BoardNotices, type InputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, refuse, type Result } from '@talka/kernel';
import { ENV, Input, Me, Serves, type Env } from '@talka/platform';
import { boardNotices } from './board-notices.presenter.js';

/** What an organiser's event still lacks, in the shape of notices on a board elsewhere. */
@Controller()
export class BoardNoticesController {
  constructor(
    @Inject(ORGANISING) private readonly organising: Organising,
    @Inject(VOLUNTEERING_READS) private readonly reads: VolunteeringReads,
    @Inject(TERRITORY) private readonly territory: Territory,
    @Inject(ENV) private readonly env: Env,
  ) {}

  @Serves(ENDPOINTS['my-events.notices'])
  async notices(
    @Input() { params }: InputOf<(typeof ENDPOINTS)['my-events.notices']>,
    @Me() me: Person,
  ): Promise<Result<BoardNotices>> {
    const own = await this.organising.read(me, params.number);
    return own.ok ? this.of(params.number) : own;
  }

  private async of(number: number): Promise<Result<BoardNotices>> {
    const event = await this.reads.event(number);
    if (!event) return refuse('event.not-found');
    const municipality = await this.territory.municipality(event.municipality);
    const around = { origin: this.env.TALKA_ORIGIN, municipality: municipality?.name.lv ?? '' };
    return ok(boardNotices(event, around));
  }
}
