import { Controller, Inject } from '@nestjs/common';
import { VOTE_READS, VOTING, type VoteReads, type VotingUseCases } from '@talka/composition';
import { ENDPOINTS, type Endpoints, type IncidentsView, type InputOf, type OutputOf } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { municipalityId, ok, refuse, type Result } from '@talka/kernel';
import { Input, Me, Serves } from '@talka/platform';
import type { Vote, VoteDraft } from '@talka/voting';
import { draftFrom, processFrom } from './vote-draft.js';
import { incidentsView, officeVoteView, voteCard } from './vote.presenter.js';

type In<N extends keyof Endpoints> = InputOf<Endpoints[N]>;
type Answer<N extends keyof Endpoints> = Promise<Result<OutputOf<Endpoints[N]>>>;

/** A municipality's votes, for those who set them up and see them through. */
@Controller()
export class OfficeVotesController {
  constructor(
    @Inject(VOTING) private readonly voting: VotingUseCases,
    @Inject(VOTE_READS) private readonly reads: VoteReads,
  ) {}

  @Serves(ENDPOINTS['office-votes.list'])
  async list(@Input() { params }: In<'office-votes.list'>): Answer<'office-votes.list'> {
    return ok({ votes: (await this.reads.listForOffice(params.municipality)).map(voteCard) });
  }

  @Serves(ENDPOINTS['office-votes.start'])
  async start(
    @Input() { params, body }: In<'office-votes.start'>,
    @Me() me: Person,
  ): Answer<'office-votes.start'> {
    const draft = await this.draft(body.draft);
    if (!draft.ok) return draft;
    const started = await this.voting.start(me, {
      municipality: municipalityId(params.municipality),
      pack: body.pack,
      process: processFrom(body.process),
      draft: draft.value,
    });
    return this.shown(params.municipality, started, me);
  }

  @Serves(ENDPOINTS['office-votes.read'])
  read(@Input() { params }: In<'office-votes.read'>, @Me() me: Person): Answer<'office-votes.read'> {
    return this.view(params.municipality, params.number, me);
  }

  @Serves(ENDPOINTS['office-votes.change'])
  async change(
    @Input() { params, body }: In<'office-votes.change'>,
    @Me() me: Person,
  ): Answer<'office-votes.change'> {
    const draft = await this.draft(body.draft);
    if (!draft.ok) return draft;
    const changed = await this.voting.change(me, {
      ...here(params),
      revision: body.revision,
      process: processFrom(body.process),
      draft: draft.value,
    });
    return this.shown(params.municipality, changed, me);
  }

  @Serves(ENDPOINTS['office-votes.keep-shares'])
  async keepShares(
    @Input() { params, body }: In<'office-votes.keep-shares'>,
    @Me() me: Person,
  ): Answer<'office-votes.keep-shares'> {
    return this.shown(
      params.municipality,
      await this.voting.keepShares(me, { ...here(params), ...body }),
      me,
    );
  }

  @Serves(ENDPOINTS['office-votes.announce'])
  async announce(
    @Input() { params, body }: In<'office-votes.announce'>,
    @Me() me: Person,
  ): Answer<'office-votes.announce'> {
    return this.shown(params.municipality, await this.voting.announce(me, { ...here(params), ...body }), me);
  }

  @Serves(ENDPOINTS['office-votes.propose-act'])
  async propose(
    @Input() { params, body }: In<'office-votes.propose-act'>,
    @Me() me: Person,
  ): Answer<'office-votes.propose-act'> {
    const until = body.until === null ? null : new Date(body.until);
    const proposed = await this.voting.proposeAct(me, { ...here(params), ...body, until });
    return this.shown(params.municipality, proposed, me);
  }

  @Serves(ENDPOINTS['office-votes.confirm-act'])
  async confirm(
    @Input() { params }: In<'office-votes.confirm-act'>,
    @Me() me: Person,
  ): Answer<'office-votes.confirm-act'> {
    const confirmed = await this.voting.confirmAct(me, { ...here(params), act: params.act });
    return this.shown(params.municipality, confirmed, me);
  }

  @Serves(ENDPOINTS['office-votes.withdraw-act'])
  async withdraw(
    @Input() { params }: In<'office-votes.withdraw-act'>,
    @Me() me: Person,
  ): Answer<'office-votes.withdraw-act'> {
    const withdrawn = await this.voting.withdrawAct(me, { ...here(params), act: params.act });
    return withdrawn.ok ? ok(undefined) : withdrawn;
  }

  @Serves(ENDPOINTS['office-votes.set-help-line'])
  async setHelpLine(
    @Input() { params, body }: In<'office-votes.set-help-line'>,
    @Me() me: Person,
  ): Answer<'office-votes.set-help-line'> {
    const set = await this.voting.setHelpLine(me, { ...here(params), ...body });
    return this.shown(params.municipality, set, me);
  }

  @Serves(ENDPOINTS['office-votes.report-incident'])
  async reportIncident(
    @Input() { params, body }: In<'office-votes.report-incident'>,
    @Me() me: Person,
  ): Answer<'office-votes.report-incident'> {
    const since = new Date(body.since);
    return this.told(await this.voting.reportIncident(me, { ...here(params), ...body, since }));
  }

  @Serves(ENDPOINTS['office-votes.add-to-incident'])
  async addToIncident(
    @Input() { params, body }: In<'office-votes.add-to-incident'>,
    @Me() me: Person,
  ): Answer<'office-votes.add-to-incident'> {
    const { incident } = params;
    return this.told(await this.voting.addToIncident(me, { ...here(params), incident, ...body }));
  }

  @Serves(ENDPOINTS['office-votes.closed'])
  async closed(@Input() { params }: In<'office-votes.closed'>): Answer<'office-votes.closed'> {
    const closed = await this.reads.closed(params.municipality, params.number);
    return closed.ok ? ok({ closed: closed.value }) : closed;
  }

  @Serves(ENDPOINTS['office-votes.bring-opening'])
  async bringOpening(
    @Input() { params, body }: In<'office-votes.bring-opening'>,
    @Me() me: Person,
  ): Answer<'office-votes.bring-opening'> {
    const brought = await this.voting.bringOpening(me, { ...here(params), ...body });
    return this.shown(params.municipality, brought, me);
  }

  private async draft(body: In<'office-votes.change'>['body']['draft']): Promise<Result<VoteDraft>> {
    return draftFrom(body, await this.reads.ideas(body.projects.map(({ idea }) => idea)));
  }

  private async told(of: Result<Vote>): Promise<Result<IncidentsView>> {
    return of.ok ? ok(incidentsView(await this.reads.incidents(of.value.number))) : of;
  }

  private shown(municipality: string, changed: Result<Vote>, me: Person): Answer<'office-votes.read'> {
    return changed.ok ? this.view(municipality, changed.value.number, me) : Promise.resolve(changed);
  }

  private async view(municipality: string, number: number, me: Person): Answer<'office-votes.read'> {
    const parts = await this.reads.oneForOffice(municipality, number);
    return parts ? ok(officeVoteView({ ...parts, reader: me.id })) : refuse('vote.not-found');
  }
}

/** The gate has asked for a role in the municipality of the path; the vote must be of that one too. */
const here = ({ municipality, number }: { municipality: string; number: number }) => ({
  municipality: municipalityId(municipality),
  number,
});
