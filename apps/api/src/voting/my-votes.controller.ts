import { Controller, Inject } from '@nestjs/common';
import { VOTE_READS, VOTING, type VoteReads, type VotingUseCases } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** A resident's own part: may I vote, and the right to. */
@Controller()
export class MyVotesController {
  constructor(
    @Inject(VOTING) private readonly voting: VotingUseCases,
    @Inject(VOTE_READS) private readonly reads: VoteReads,
  ) {}

  @Serves(ENDPOINTS['my-votes.read'])
  read(@Input() { params }: In<'my-votes.read'>, @Me() me: Person): Answer<'my-votes.read'> {
    return this.reads.mine(params.number, me);
  }

  @Serves(ENDPOINTS['my-votes.token'])
  async token(@Input() { params, body }: In<'my-votes.token'>, @Me() me: Person): Answer<'my-votes.token'> {
    const blinded = Buffer.from(body.blinded, 'base64');
    const issued = await this.voting.issueToken(me, { number: params.number, blinded });
    if (!issued.ok) return issued;
    const { style, blindSignature } = issued.value;
    return ok({ style, blindSignature: Buffer.from(blindSignature).toString('base64') });
  }

  @Serves(ENDPOINTS['my-votes.open-ballot'])
  async openBallot(
    @Input() { params, body }: In<'my-votes.open-ballot'>,
    @Me() me: Person,
  ): Answer<'my-votes.open-ballot'> {
    const cast = await this.voting.castOpen(me, { number: params.number, pots: body.pots });
    return cast.ok ? this.reads.mine(params.number, me) : cast;
  }
}
