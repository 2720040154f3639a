import { Controller, Inject } from '@nestjs/common';
import { OWN_ABILITIES, type OwnAbilities, type OwnSeenRow } from '@talka/composition';
import { ENDPOINTS, type AbilitiesView, type Endpoints, type InputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';

const seenView = ({ training, organisation, seen_at, valid_until }: OwnSeenRow) => ({
  ...{ training, organisation, at: seen_at.toISOString(), validUntil: valid_until },
});

type View = Promise<Result<AbilitiesView>>;

/** What somebody says they speak, can do and have learned. */
@Controller()
export class AbilitiesController {
  constructor(@Inject(OWN_ABILITIES) private readonly own: OwnAbilities) {}

  @Serves(ENDPOINTS['my-abilities.read'])
  async read(@Me() me: Person): View {
    const [abilities, seen] = [await this.own.of(me.id), await this.own.seen(me.id)];
    return ok({ abilities, seen: seen.map(seenView) });
  }

  @Serves(ENDPOINTS['my-abilities.say'])
  async say(@Input() { body }: InputOf<Endpoints['my-abilities.say']>, @Me() me: Person): View {
    const said = await this.own.say(me.id, body.abilities);
    return said.ok ? this.read(me) : said;
  }
}
