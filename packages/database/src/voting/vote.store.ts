import { Refused, type PersonId, type TimeRange } from '@talka/kernel';
import type { HelpLine, NewProcess, Vote, VoteDraft, VotePromise, VoteState, VoteStore } from '@talka/voting';
import type { ProcessDraft } from '@talka/processes';
import type { EntityManager } from 'typeorm';
import { first, one, rows, sql } from '../sql.js';
import { processDraftOf, SELECT_PROCESS, type ProcessRow } from './process.rows.js';
import { SELECT_VOTE, voteOf, type VoteRow } from './vote.rows.js';

/** Votes in PostgreSQL, inside one transaction. */
export class PgVoteStore implements VoteStore {
  constructor(private readonly manager: EntityManager) {}

  async create(process: NewProcess, pack: string, draft: VoteDraft, by: PersonId | null): Promise<Vote> {
    const { id: processId } = await one<{ id: string }>(
      this.manager,
      sql`insert into process
            (municipality_id, name, may_propose, may_support, support_threshold, delivery_months)
          values (${process.municipality}, ${JSON.stringify(draft.name)}, ${JSON.stringify(process.mayPropose)},
            ${JSON.stringify(process.maySupport)}, ${process.supportThreshold}, ${process.deliveryMonths})
          returning id`,
    );
    await this.addEarlierPhases(processId, process);
    const phase = await this.addPhase(processId, 'voting', draft.time);
    const { id, number } = await one<{ id: string; number: number }>(
      this.manager,
      sql`insert into vote (municipality_id, process_id, phase_id, name, about, pack, rules, created_by)
          values (${process.municipality}, ${processId}, ${phase}, ${JSON.stringify(draft.name)},
            ${JSON.stringify(draft.about)}, ${pack}, ${JSON.stringify(draft.rules)}, ${by})
          returning id, number`,
    );
    await this.fill(id, draft);
    return this.again(number);
  }

  async find(number: number): Promise<Vote | undefined> {
    await rows(this.manager, sql`select from vote where number = ${number} for update`);
    return this.read(number);
  }

  async read(number: number): Promise<Vote | undefined> {
    const row = await first<VoteRow>(this.manager, sql`${SELECT_VOTE} where v.number = ${number}`);
    return row && voteOf(row);
  }

  /** Pots, projects and trustees are written anew: nobody points at a draft's. Shares fall with the trustees. */
  async change(of: Vote, draft: VoteDraft, process: ProcessDraft): Promise<Vote> {
    const id = of.id;
    await rows(this.manager, sql`delete from vote_project where vote_id = ${id}`);
    await rows(this.manager, sql`delete from vote_pot where vote_id = ${id}`);
    const kept = sameTrustees(of, draft);
    if (!kept) {
      await rows(this.manager, sql`delete from vote_trustee where vote_id = ${id}`);
      await rows(this.manager, sql`update vote set sealing_key = null where id = ${id}`);
    }
    await rows(
      this.manager,
      sql`update vote set name = ${JSON.stringify(draft.name)}, about = ${JSON.stringify(draft.about)},
            rules = ${JSON.stringify(draft.rules)}, revision = revision + 1
          where id = ${id}`,
    );
    await rows(
      this.manager,
      sql`update process_phase set opens_at = ${draft.time.from}, closes_at = ${draft.time.until}
          where id = (select phase_id from vote where id = ${id})`,
    );
    await this.changeProcess(of, draft, process);
    await this.fill(id, kept ? { ...draft, trustees: [] } : draft);
    return this.again(of.number);
  }

  async keepShares(of: Vote, sealingKey: string, shares: readonly unknown[]): Promise<void> {
    await rows(
      this.manager,
      sql`update vote_trustee t set sealed_share = given.share
          from jsonb_array_elements(${JSON.stringify(shares)}::jsonb) with ordinality as given(share, at)
          where t.vote_id = ${of.id} and t.position = given.at`,
    );
    await rows(
      this.manager,
      sql`update vote set sealing_key = ${sealingKey}, revision = revision + 1 where id = ${of.id}`,
    );
  }

  async sealingKeyOf(of: Vote): Promise<string | undefined> {
    const row = await first<{ sealing_key: string | null }>(
      this.manager,
      sql`select sealing_key from vote where id = ${of.id}`,
    );
    return row?.sealing_key ?? undefined;
  }

  async announce(of: Vote, promise: VotePromise | null): Promise<Vote> {
    if (promise) await this.keepPromise(of, promise);
    const lotSeed = promise?.lockedLotSeed ? Buffer.from(promise.lockedLotSeed) : null;
    await rows(
      this.manager,
      sql`update vote set state = 'announced', announced_at = talka_now(), revision = revision + 1,
            configuration = ${promise?.configuration ?? null}, lot_seed = ${lotSeed}
          where id = ${of.id}`,
    );
    return this.again(of.number);
  }

  async become(of: Vote, state: VoteState): Promise<Vote> {
    const stamp =
      state === 'closed'
        ? sql`, closed_at = talka_now()`
        : state === 'opened'
          ? sql`, opened_at = talka_now()`
          : state === 'published'
            ? sql`, published_at = talka_now(),
          complaints_until = talka_now() + make_interval(days => (rules ->> 'complaintDays')::int)`
            : sql``;
    await rows(
      this.manager,
      sql`update vote set state = ${state}, revision = revision + 1${stamp} where id = ${of.id}`,
    );
    return this.again(of.number);
  }

  async extend(of: Vote, phase: 'submission' | 'support' | 'voting', until: Date): Promise<Vote> {
    await rows(
      this.manager,
      sql`update process_phase p set closes_at = ${until} from vote v
          where v.id = ${of.id} and p.process_id = v.process_id and p.kind = ${phase}`,
    );
    await rows(this.manager, sql`update vote set revision = revision + 1 where id = ${of.id}`);
    return this.again(of.number);
  }

  async startAgain(of: Vote, time: TimeRange, by: PersonId): Promise<Vote> {
    const { id: process } = await one<{ id: string }>(
      this.manager,
      sql`insert into process
            (municipality_id, name, may_propose, may_support, support_threshold, delivery_months)
          select p.municipality_id, p.name, p.may_propose, p.may_support, p.support_threshold, p.delivery_months
          from process p join vote v on v.process_id = p.id where v.id = ${of.id} returning id`,
    );
    const phase = await this.addPhase(process, 'voting', time);
    const again = await first<{ id: string; number: number }>(
      this.manager,
      sql`insert into vote (municipality_id, process_id, phase_id, name, about, pack, rules, help_line, rerun_of, created_by)
          select municipality_id, ${process}::uuid, ${phase}::uuid, name, about, pack, rules, help_line, id, ${by}::uuid
          from vote where id = ${of.id}
          on conflict on constraint vote_rerun_once do nothing returning id, number`,
    );
    if (!again) throw new Refused({ code: 'state.not-possible', params: { act: 'rerun', state: of.state } });
    const { id, number } = again;
    await rows(
      this.manager,
      sql`insert into vote_pot (vote_id, id, position, name, budget_cents)
          select ${id}::uuid, id, position, name, budget_cents from vote_pot where vote_id = ${of.id}`,
    );
    await rows(
      this.manager,
      sql`insert into vote_pot_area (vote_id, pot_id, area_id, residents)
          select ${id}::uuid, pot_id, area_id, residents from vote_pot_area where vote_id = ${of.id}`,
    );
    await rows(
      this.manager,
      sql`insert into vote_project (vote_id, id, position, pot_id, idea_id, name, summary, language, cost_cents)
          select ${id}::uuid, id, position, pot_id, idea_id, name, summary, language, cost_cents
          from vote_project where vote_id = ${of.id}`,
    );
    await rows(
      this.manager,
      sql`insert into vote_trustee (vote_id, position, name, office, public_key)
          select ${id}::uuid, position, name, office, public_key from vote_trustee where vote_id = ${of.id}`,
    );
    return this.again(number);
  }

  async setHelpLine(of: Vote, line: HelpLine | null): Promise<void> {
    const kept = line && JSON.stringify(line);
    await rows(this.manager, sql`update vote set help_line = ${kept}::jsonb where id = ${of.id}`);
  }

  async processOf(of: Vote): Promise<ProcessDraft & { readonly pack: string; readonly called: boolean }> {
    const { pack, called, ...row } = await one<
      ProcessRow & { readonly pack: string; readonly called: boolean }
    >(this.manager, sql`${SELECT_PROCESS} where v.id = ${of.id}`);
    return { pack, called, ...processDraftOf(row) };
  }

  /** No phase before the vote is pointed at, so they are written anew. */
  private async changeProcess(of: Vote, { name }: VoteDraft, process: ProcessDraft): Promise<void> {
    const { id } = await one<{ id: string }>(
      this.manager,
      sql`update process set name = ${JSON.stringify(name)}, may_propose = ${JSON.stringify(process.mayPropose)},
            may_support = ${JSON.stringify(process.maySupport)}, support_threshold = ${process.supportThreshold},
            delivery_months = ${process.deliveryMonths}, called_at = coalesce(called_at, talka_now())
          where id = (select process_id from vote where id = ${of.id}) returning id`,
    );
    await rows(
      this.manager,
      sql`delete from process_phase where process_id = ${id} and kind in ('submission', 'support')`,
    );
    await this.addEarlierPhases(id, process);
  }

  private async addEarlierPhases(id: string, { submission, support }: ProcessDraft): Promise<void> {
    if (submission) await this.addPhase(id, 'submission', submission);
    if (support) await this.addPhase(id, 'support', support);
  }

  private async addPhase(process: string, kind: string, { from, until }: TimeRange): Promise<string> {
    const { id } = await one<{ id: string }>(
      this.manager,
      sql`insert into process_phase (process_id, kind, opens_at, closes_at)
          values (${process}, ${kind}, ${from}, ${until}) returning id`,
    );
    return id;
  }

  private async fill(id: string, { pots, projects, trustees }: VoteDraft): Promise<void> {
    for (const [at, pot] of pots.entries()) {
      await rows(
        this.manager,
        sql`insert into vote_pot (vote_id, id, position, name, budget_cents)
            values (${id}, ${pot.id}, ${at}, ${pot.name}, ${pot.budgetCents})`,
      );
      await rows(
        this.manager,
        sql`insert into vote_pot_area (vote_id, pot_id, area_id, residents)
            select ${id}, ${pot.id}, area.id, area.residents
            from jsonb_to_recordset(${JSON.stringify(pot.areas)}::jsonb) as area(id text, residents int)`,
      );
    }
    for (const [at, project] of projects.entries()) {
      await rows(
        this.manager,
        sql`insert into vote_project (vote_id, id, position, pot_id, idea_id, name, summary, language, cost_cents)
            values (${id}, ${project.id}, ${at}, ${project.pot}, ${project.idea}, ${project.name},
              ${project.summary}, ${project.language}, ${project.costCents})`,
      );
    }
    for (const [at, trustee] of trustees.entries()) {
      await rows(
        this.manager,
        sql`insert into vote_trustee (vote_id, position, name, office, public_key)
            values (${id}, ${at + 1}, ${trustee.name}, ${trustee.office}, ${trustee.publicKey})`,
      );
    }
  }

  private async keepPromise(of: Vote, { styles, log, configurationLeaf }: VotePromise): Promise<void> {
    for (const style of styles) {
      await rows(
        this.manager,
        sql`insert into vote_style (vote_id, id, pots, token_public_key, token_private_key)
            values (${of.id}, ${style.id}, ${style.pots}, ${style.publicKey}, ${Buffer.from(style.lockedPrivateKey)})`,
      );
    }
    await rows(
      this.manager,
      sql`insert into vote_log_key (vote_id, public_key, private_key)
          values (${of.id}, ${log.publicKey}, ${Buffer.from(log.lockedPrivateKey)})`,
    );
    await rows(
      this.manager,
      sql`insert into vote_leaf (vote_id, leaf, position) values (${of.id}, ${Buffer.from(configurationLeaf)}, 0)`,
    );
  }

  private async again(number: number): Promise<Vote> {
    const vote = await this.read(number);
    if (!vote) throw new Refused({ code: 'vote.not-found' });
    return vote;
  }
}

const sameTrustees = (of: Vote, { trustees }: VoteDraft): boolean =>
  trustees.length === of.trustees.length &&
  trustees.every((one, at) => {
    const kept = of.trustees[at];
    return kept?.publicKey === one.publicKey && kept.name === one.name && kept.office === one.office;
  });
