import { Controller, Inject } from '@nestjs/common';
import { PAPER_DESK_READS, VOTING, type PaperDeskReads, type VotingUseCases } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { municipalityId, ok, personId, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import { batchLine, batchView, marksOf } from './paper.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** Voting on paper: who is given a ballot at a desk, and what stood on those from the box. */
@Controller()
export class DeskVotesController {
  constructor(
    @Inject(VOTING) private readonly voting: VotingUseCases,
    @Inject(PAPER_DESK_READS) private readonly reads: PaperDeskReads,
  ) {}

  @Serves(ENDPOINTS['desk-votes.look'])
  look(@Input() { params, body }: In<'desk-votes.look'>): Answer<'desk-votes.look'> {
    return this.reads.look({ ...params, person: body.person });
  }

  @Serves(ENDPOINTS['desk-votes.enter'])
  async enter(
    @Input() { params, body }: In<'desk-votes.enter'>,
    @Me() me: Person,
  ): Answer<'desk-votes.enter'> {
    const entered = await this.voting.enterAtDesk(me, { ...here(params), person: personId(body.person) });
    return entered.ok ? this.reads.voter({ ...params, person: body.person }) : entered;
  }

  @Serves(ENDPOINTS['paper.list'])
  async list(@Input() { params }: In<'paper.list'>, @Me() me: Person): Answer<'paper.list'> {
    const found = await this.reads.paper(params.municipality, params.number, me.id);
    if (!found.ok) return found;
    const styles = found.value.styles.map((style) => ({ ...style, pots: [...style.pots] }));
    return ok({ styles, batches: found.value.batches.map(batchLine) });
  }

  @Serves(ENDPOINTS['paper.open'])
  async open(@Input() { params, body }: In<'paper.open'>, @Me() me: Person): Answer<'paper.open'> {
    const { number: batch, style, declared } = body;
    const opened = await this.voting.openBatch(me, { ...here(params), batch, style, declared });
    return opened.ok ? ok(batchView(opened.value)) : opened;
  }

  @Serves(ENDPOINTS['paper.read'])
  async read(@Input() { params }: In<'paper.read'>, @Me() me: Person): Answer<'paper.read'> {
    const found = await this.reads.batch(params, me.id);
    return found.ok ? ok(batchView(found.value)) : found;
  }

  @Serves(ENDPOINTS['paper.key'])
  async key(@Input() { params, body }: In<'paper.key'>, @Me() me: Person): Answer<'paper.key'> {
    const { batch } = params;
    const { id } = body;
    const ballots = body.ballots.map(marksOf);
    const keyed = await this.voting.keyBatch(me, { ...here(params), batch, id, ballots });
    return keyed.ok ? ok(batchView(keyed.value)) : keyed;
  }

  @Serves(ENDPOINTS['paper.withdraw'])
  async withdraw(@Input() { params }: In<'paper.withdraw'>, @Me() me: Person): Answer<'paper.withdraw'> {
    const { batch } = params;
    const withdrawn = await this.voting.withdrawBatch(me, { ...here(params), batch });
    return withdrawn.ok ? ok(undefined) : withdrawn;
  }
}

/** The gate has asked for a role in the municipality of the path; the vote must be of that one too. */
const here = ({ municipality, number }: { municipality: string; number: number }) => ({
  municipality: municipalityId(municipality),
  number,
});
