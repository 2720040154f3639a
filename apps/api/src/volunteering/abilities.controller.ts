import { Controller, Inject } from '@nestjs/common';
import { OWN_ABILITIES, type OwnAbilities } from '@talka/composition';
import { ENDPOINTS, type AbilitiesView, type Endpoints, type InputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';

type View = Promise<Result<AbilitiesView>>;

/** What somebody says they speak, can do and have learned. */
@Controller()
export class AbilitiesController {
  constructor(@Inject(OWN_ABILITIES) private readonly own: OwnAbilities) {}

  @Serves(ENDPOINTS['my-abilities.read'])
  async read(@Me() me: Person): View {
    return ok({ abilities: await this.own.of(me.id) });
  }

  @Serves(ENDPOINTS['my-abilities.say'])
  async say(@Input() { body }: InputOf<Endpoints['my-abilities.say']>, @Me() me: Person): View {
    const said = await this.own.say(me.id, body.abilities);
    return said.ok ? this.read(me) : said;
  }
}
