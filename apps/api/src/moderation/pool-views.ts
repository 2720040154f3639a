import { Inject, Injectable } from '@nestjs/common';
import { DESK_READS, POOL, type DeskReads, type Pool } from '@talka/composition';
import type { DutyView, MyDutyView, PoolView } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, type Result } from '@talka/kernel';

/** The pool as those see it who keep it, and as those who are on duty. */
@Injectable()
export class PoolViews {
  constructor(
    @Inject(POOL) private readonly reads: Pool,
    @Inject(DESK_READS) private readonly desk: DeskReads,
  ) {}

  async changed<View>(result: Result<unknown>, view: () => Promise<View>): Promise<Result<View>> {
    return result.ok ? ok(await view()) : result;
  }

  async pool(municipality: string, me: Person): Promise<PoolView> {
    const [sharing, moderators, municipalities, rota] = await Promise.all([
      this.reads.sharing(municipality),
      this.reads.candidates(municipality),
      this.reads.municipalities(),
      this.rota(me),
    ]);
    return {
      sharing: sharing ? { submissions: sharing.submissions, ownElsewhere: sharing.own_elsewhere } : null,
      moderators: moderators.map(({ in_pool, ...of }) => ({
        ...of,
        inPool: in_pool === null ? null : in_pool === municipality ? 'here' : 'elsewhere',
      })),
      municipalities,
      rota,
    };
  }

  async duty(me: Person): Promise<MyDutyView> {
    const [pool, onDuty, rota, away, swaps, members] = await Promise.all([
      this.reads.memberOf(me.id),
      this.desk.onDuty(me.id),
      this.rota(me),
      this.reads.away(me.id),
      this.reads.swaps(me.id),
      this.reads.members(),
    ]);
    const swappable = await this.swappable(me, members);
    return {
      ...{ pool, onDuty, rota: pool === null ? [] : rota, away, swappable, members: members.length },
      swaps: swaps.map(({ in_return: inReturn, ...swap }) => ({ ...swap, inReturn })),
    };
  }

  private async swappable(
    me: Person,
    members: Awaited<ReturnType<Pool['members']>>,
  ): Promise<MyDutyView['swappable']> {
    const possible = await this.reads.swappable(me.id);
    return possible.map(({ week, colleagues }) => ({
      week,
      colleagues: members.flatMap((member) => {
        const found = colleagues.find(({ person }) => person === member.id);
        return found ? [{ ...member, inReturn: [...found.inReturn] }] : [];
      }),
    }));
  }

  private async rota(me: Person): Promise<DutyView[]> {
    const lines = await this.reads.rota();
    return lines.map(({ person, ...line }) => ({ ...line, mine: person === me.id }));
  }
}
