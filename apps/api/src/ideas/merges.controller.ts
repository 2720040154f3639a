import { Controller, Inject } from '@nestjs/common';
import { MERGES, type MergeRow, type Merges, type MergingRow } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type MergesView, type MergeView } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ideaId, MERGEABLE, mergeId, type IdeaId, type MergeId } from '@talka/ideas';
import { ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answered = Promise<Result<MergesView>>;

/** Ideas whose authors would make one of them. */
@Controller()
export class MergesController {
  constructor(@Inject(MERGES) private readonly merges: Merges) {}

  @Serves(ENDPOINTS['merges.list'])
  list(@Input() { params }: In<'merges.list'>, @Me() me: Person): Answered {
    return this.at(params.number, me, () => Promise.resolve(ok(undefined)));
  }

  @Serves(ENDPOINTS['merges.propose'])
  propose(@Input() { params, body }: In<'merges.propose'>, @Me() me: Person): Answered {
    return this.at(params.number, me, (id) => this.merges.propose(me, { id, ...body }));
  }

  @Serves(ENDPOINTS['merges.consent'])
  consent(@Input() { params, body }: In<'merges.consent'>, @Me() me: Person): Answered {
    return this.on(params, me, (at) => this.merges.consent(me, { ...at, ...body }));
  }

  @Serves(ENDPOINTS['merges.decline'])
  decline(@Input() { params, body }: In<'merges.decline'>, @Me() me: Person): Answered {
    return this.on(params, me, (at) => this.merges.decline(me, { ...at, ...body }));
  }

  @Serves(ENDPOINTS['merges.withdraw'])
  withdraw(@Input() { params }: In<'merges.withdraw'>, @Me() me: Person): Answered {
    return this.on(params, me, (at) => this.merges.withdraw(me, at));
  }

  private on(
    { number, merge }: { number: number; merge: string },
    me: Person,
    act: (at: { id: IdeaId; merge: MergeId }) => Promise<Result<unknown>>,
  ): Answered {
    return this.at(number, me, (id) => act({ id, merge: mergeId(merge) }));
  }

  /** Acts on the idea, and shows how it stands then. */
  private async at(number: number, me: Person, act: (id: IdeaId) => Promise<Result<unknown>>): Answered {
    const idea = await this.merges.idea(number, me.id);
    if (!idea) return refuse('idea.not-found');
    const acted = await act(ideaId(idea.id));
    if (!acted.ok) return acted;
    const now = await this.merges.idea(number, me.id);
    if (!now) return refuse('idea.not-found');
    return ok(mergesView(now, now.author ? await this.merges.of(now.id) : []));
  }
}

const mergesView = (idea: MergingRow, rows: readonly MergeRow[]): MergesView => ({
  idea: {
    ...{ number: idea.number, title: idea.title, language: idea.language, support: idea.support },
    municipality: idea.municipality_id,
  },
  author: idea.author,
  open: MERGEABLE.includes(idea.status),
  merges: rows.map(mergeView),
});

const mergeView = ({ proposed_at: proposed, closed_at: closed, ...row }: MergeRow): MergeView => ({
  ...row,
  proposedAt: proposed.toISOString(),
  closedAt: closed?.toISOString() ?? null,
});
