import { Controller, Inject } from '@nestjs/common';
import { FAIRNESS, type Fairness } from '@talka/composition';
import {
  ENDPOINTS,
  type Endpoints,
  type InputOf,
  type MeasuresView,
  type MisuseView,
} from '@talka/contracts';
import type { Person } from '@talka/identity';
import { DAY, municipalityId, ok, personId, type Result } from '@talka/kernel';
import { MISUSE_RULE } from '@talka/moderation';
import { Input, Me, Serves } from '@talka/platform';
import { conductView, measureAtDesk, measureView, RULE } from './misuse.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer = Promise<Result<MisuseView>>;

/** The rule against misuse: who has reached its counts, and what moderators do about it. */
@Controller()
export class MisuseController {
  constructor(@Inject(FAIRNESS) private readonly fairness: Fairness) {}

  @Serves(ENDPOINTS['misuse.read'])
  read(@Input() { params }: In<'misuse.read'>, @Me() me: Person): Promise<MisuseView> {
    return this.at(params.municipality, me);
  }

  @Serves(ENDPOINTS['misuse.warn'])
  async warn(@Input() { params, body }: In<'misuse.warn'>, @Me() me: Person): Answer {
    return this.afterwards(await this.fairness.warn(me, { ...of(params), ...body }), params.municipality, me);
  }

  @Serves(ENDPOINTS['misuse.suspend'])
  async suspend(@Input() { params, body }: In<'misuse.suspend'>, @Me() me: Person): Answer {
    return this.afterwards(
      await this.fairness.suspend(me, { ...of(params), ...body }),
      params.municipality,
      me,
    );
  }

  @Serves(ENDPOINTS['misuse.decide'])
  async decide(@Input() { params, body }: In<'misuse.decide'>, @Me() me: Person): Answer {
    const municipality = municipalityId(params.municipality);
    const decided = await this.fairness.decideMeasure(me, { id: params.measure, municipality, ...body });
    return this.afterwards(decided, params.municipality, me);
  }

  @Serves(ENDPOINTS['my-measures.list'])
  mine(@Me() me: Person): Promise<MeasuresView> {
    return this.of(me);
  }

  @Serves(ENDPOINTS['my-measures.appeal'])
  async appeal(
    @Input() { params, body }: In<'my-measures.appeal'>,
    @Me() me: Person,
  ): Promise<Result<MeasuresView>> {
    const appealed = await this.fairness.appealMeasure(me, { id: params.measure, ...body });
    return appealed.ok ? ok(await this.of(me)) : appealed;
  }

  private async afterwards(acted: Result<void>, municipality: string, me: Person): Answer {
    return acted.ok ? ok(await this.at(municipality, me)) : acted;
  }

  private async at(municipality: string, me: Person): Promise<MisuseView> {
    const [people, measures] = await Promise.all([
      this.fairness.conduct({
        ...{ municipality, reader: me.id, most: MISUSE_RULE.most, days: MISUSE_RULE.within / DAY },
      }),
      this.fairness.measures({ municipality, reader: me.id }),
    ]);
    return {
      rule: RULE,
      people: people.map(conductView),
      measures: measures.map((row) => measureAtDesk(row, me.id)),
    };
  }

  private async of(me: Person): Promise<MeasuresView> {
    return { measures: (await this.fairness.measuresOf(me.id)).map(measureView) };
  }
}

const of = ({ municipality, person }: In<'misuse.warn'>['params']) => ({
  municipality: municipalityId(municipality),
  person: personId(person),
});
