import { Controller, Inject } from '@nestjs/common';
import { RECEIVING, SUPERVISING, type Receiving, type Supervising } from '@talka/composition';
import { ENDPOINTS, type DocumentView, type Endpoints, type InputOf } from '@talka/contracts';
import { rosterPdf } from '@talka/documents';
import type { Person } from '@talka/identity';
import { dayInRiga, ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { rosterView } from './attendance.presenter.js';

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
    if (!found || !supervision) return refuse('event.not-found');
    const { title: event, place, shifts } = rosterView(found);
    const held = shifts.filter(({ cancelled, from }) => !cancelled && dayInRiga(new Date(from)) === day);
    const supervisorsOf = (shift: string): string[] =>
      (supervision.shifts.find((one) => one.shift === shift)?.supervisors ?? [])
        .filter(({ acts, name }) => acts && name !== '')
        .map(({ name }) => name);
    const facts = held.map(({ shift, role, from, until, places, people }) => ({
      ...{ role, places, from: new Date(from), until: new Date(until), supervisors: supervisorsOf(shift) },
      people: people.filter(({ state, name }) => state === 'confirmed' && name !== ''),
    }));
    const pdf = await rosterPdf({ event, place, shifts: facts, made: new Date() }, language);
    return ok({ name: `talka-${day}.pdf`, pdf: pdf.toString('base64') });
  }
}
