import { Controller, Inject } from '@nestjs/common';
import { IDENTITY, IDENTITY_READS, type IdentityReads, type IdentityUseCases } from '@talka/composition';
import { ENDPOINTS, type ChildrenView, type Endpoints, type InputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, personId, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer = Promise<Result<ChildrenView>>;

/** The children somebody brings: written down, named rightly, forgotten. */
@Controller()
export class ChildrenController {
  constructor(
    @Inject(IDENTITY) private readonly identity: IdentityUseCases,
    @Inject(IDENTITY_READS) private readonly reads: IdentityReads,
  ) {}

  @Serves(ENDPOINTS['my-children.list'])
  list(@Me() me: Person): Answer {
    return this.shown(me);
  }

  @Serves(ENDPOINTS['my-children.add'])
  async add(@Input() { body }: In<'my-children.add'>, @Me() me: Person): Answer {
    return this.shown(me, await this.identity.addChild(me, body));
  }

  @Serves(ENDPOINTS['my-children.rename'])
  async rename(@Input() { params, body }: In<'my-children.rename'>, @Me() me: Person): Answer {
    const named = { child: personId(params.child), name: body.name };
    return this.shown(me, await this.identity.renameChild(me, named));
  }

  @Serves(ENDPOINTS['my-children.remove'])
  async remove(@Input() { params }: In<'my-children.remove'>, @Me() me: Person): Answer {
    return this.shown(me, await this.identity.removeChild(me, personId(params.child)));
  }

  private async shown(me: Person, changed: Result<unknown> = ok(undefined)): Answer {
    if (!changed.ok) return changed;
    return ok({ children: (await this.reads.children(me.id)).map((child) => ({ ...child })) });
  }
}
