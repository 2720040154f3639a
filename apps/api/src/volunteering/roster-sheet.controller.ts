import { Controller, Inject } from '@nestjs/common';
import { RECEIVING, SUPERVISING, type Receiving, type Supervising } from '@talka/composition';
import { ENDPOINTS, type DocumentView, type Endpoints, type InputOf } from '@talka/contracts';
import { rosterPdf } from '@talka/documents';
import type { Person } from '@talka/identity';
import { ok, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { rosterOfDay } from './roster-sheet.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;

/** The roster of a day as a document, for whoever stands at the entrance with paper. */
@Controller()
export class RosterSheetController {
  constructor(
    @Inject(RECEIVING) private readonly receiving: Receiving,
    @Inject(SUPERVISING) private readonly supervising: Supervising,
  ) {}

  @Serves(ENDPOINTS['my-events.roster-sheet'])
  async read(
    @Input() { params: { number }, query: { day, language } }: In<'my-events.roster-sheet'>,
    @Me() me: Person,
  ): Promise<Result<DocumentView>> {
    const [found, supervision] = await Promise.all([
      this.receiving.roster(number, me.id),
      this.supervising.read(number, me.id),
    ]);
    if (!found.ok) return found;
    if (!supervision.ok) return supervision;
    const pdf = await rosterPdf(rosterOfDay(found.value, supervision.value, day), language);
    return ok({ name: `talka-${day}.pdf`, pdf: pdf.toString('base64') });
  }
}
