import { Controller, Inject } from '@nestjs/common';
import { RECEIVING, type Receiving } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import { referencePdf } from '@talka/documents';
import type { Person } from '@talka/identity';
import { ok, personId, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { slotId } from '@talka/registration';
import { hoursView, outcomeView, ownHoursView } from './hours.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** How long people helped: proposed, approved and corrected by organisers, and carried away by whom they belong to. */
@Controller()
export class HoursController {
  constructor(@Inject(RECEIVING) private readonly receiving: Receiving) {}

  @Serves(ENDPOINTS['my-events.hours'])
  async read(@Input() { params }: In<'my-events.hours'>, @Me() me: Person): Answer<'my-events.hours'> {
    const hours = await this.receiving.hours(params.number, me.id);
    return hours.ok ? ok(hoursView(hours.value)) : hours;
  }

  @Serves(ENDPOINTS['my-events.approve-hours'])
  async approve(
    @Input() { params, body }: In<'my-events.approve-hours'>,
    @Me() me: Person,
  ): Answer<'my-events.approve-hours'> {
    const lines = body.hours.map(({ shift, person, minutes, reason }) => ({
      ...{ shift: slotId(shift), person: personId(person), minutes, reason },
    }));
    const outcomes = await this.receiving.approveHours(me, params.number, lines);
    return outcomes.ok ? ok(outcomeView(outcomes.value)) : outcomes;
  }

  @Serves(ENDPOINTS['my-events.correct-hours'])
  correct(
    @Input() { params, body }: In<'my-events.correct-hours'>,
    @Me() me: Person,
  ): Answer<'my-events.correct-hours'> {
    const of = { number: params.number, shift: slotId(params.shift), person: personId(params.person) };
    return this.receiving.correctHours(me, { ...of, ...body }) as Answer<'my-events.correct-hours'>;
  }

  @Serves(ENDPOINTS['my-hours.list'])
  async own(@Me() me: Person): Answer<'my-hours.list'> {
    return ok({ hours: (await this.receiving.ownHours(me.id)).map(ownHoursView) });
  }

  @Serves(ENDPOINTS['my-hours.reference'])
  async reference(
    @Input() { query }: In<'my-hours.reference'>,
    @Me() me: Person,
  ): Answer<'my-hours.reference'> {
    const helped = (await this.receiving.ownHours(me.id)).flatMap(({ minutes, title: event, ...one }) =>
      minutes === null ? [] : [{ ...one, event, minutes }],
    );
    const facts = { volunteer: me.name, birthDate: me.birthDate, helped, made: await this.receiving.now() };
    const pdf = await referencePdf(facts, query.language);
    return ok({ name: 'talka.pdf', pdf: pdf.toString('base64') });
  }
}
