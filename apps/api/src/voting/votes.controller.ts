import { Controller, Inject } from '@nestjs/common';
import { VOTE_READS, VOTING, type VoteReads, type VotingUseCases } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { incidentsView, resultView, voteCard, voteView } from './vote.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** What anyone may know of a vote, and the box. */
@Controller()
export class VotesController {
  constructor(
    @Inject(VOTING) private readonly voting: VotingUseCases,
    @Inject(VOTE_READS) private readonly reads: VoteReads,
  ) {}

  @Serves(ENDPOINTS['votes.list'])
  async list(@Input() { query }: In<'votes.list'>): Answer<'votes.list'> {
    return ok({ votes: (await this.reads.list(query.municipality)).map(voteCard) });
  }

  @Serves(ENDPOINTS['votes.read'])
  async read(@Input() { params }: In<'votes.read'>): Answer<'votes.read'> {
    const row = await this.reads.one(params.number);
    return row ? ok(voteView(row)) : refuse('vote.not-found');
  }

  @Serves(ENDPOINTS['votes.incidents'])
  async incidents(@Input() { params }: In<'votes.incidents'>): Answer<'votes.incidents'> {
    const known = await this.reads.promise(params.number);
    return known ? ok(incidentsView(await this.reads.incidents(params.number))) : refuse('vote.not-found');
  }

  @Serves(ENDPOINTS['votes.configuration'])
  async configuration(@Input() { params }: In<'votes.configuration'>): Answer<'votes.configuration'> {
    const promise = await this.reads.promise(params.number);
    if (!promise) return refuse('vote.not-found');
    return promise.configuration === null
      ? refuse('vote.not-secret')
      : ok({ configuration: promise.configuration });
  }

  @Serves(ENDPOINTS['votes.log'])
  log(@Input() { params }: In<'votes.log'>): Answer<'votes.log'> {
    return this.reads.log(params.number);
  }

  @Serves(ENDPOINTS['votes.proof'])
  proof(@Input() { params, query }: In<'votes.proof'>): Answer<'votes.proof'> {
    return this.reads.proof(params.number, params.leaf, query.from);
  }

  @Serves(ENDPOINTS['votes.result'])
  async result(@Input() { params }: In<'votes.result'>): Answer<'votes.result'> {
    const row = await this.reads.result(params.number);
    return row ? ok(resultView(row)) : refuse('vote.not-public-yet');
  }

  @Serves(ENDPOINTS['votes.withheld'])
  async withheld(@Input() { params }: In<'votes.withheld'>, @Me() me: Person): Answer<'votes.withheld'> {
    const read = await this.voting.readWithheld(me, params.number);
    return read.ok ? ok({ pots: [...read.value] }) : read;
  }

  @Serves(ENDPOINTS['votes.cast'])
  cast(@Input() { params, body }: In<'votes.cast'>): Answer<'votes.cast'> {
    return this.voting.cast(params.number, body.envelope);
  }
}
