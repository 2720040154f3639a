import { municipalityId, personId, Refused } from '@talka/kernel';
import {
  caseId,
  type Case,
  type CaseId,
  type CaseKind,
  type CaseStore,
  type Subject,
  type Claim,
  type OpenCase,
  type ReasonCode,
  type StatementOfReasons,
  type Translated,
} from '@talka/moderation';
import type { EntityManager } from 'typeorm';
import { changes, first, one, rows, sql, type Sql } from '../sql.js';
import { violated } from '../transaction.js';

interface CaseRow {
  readonly id: string;
  readonly kind: CaseKind;
  readonly municipality_id: string;
  readonly idea_id: string | null;
  readonly comment_id: string | null;
  readonly looks: 'before' | 'after';
  readonly authors: string[];
  readonly reporters: string[];
  readonly recused: string[];
  readonly insiders: string[];
  readonly revision: number;
  readonly claimed_by: string | null;
  readonly claimed_until: Date | null;
  readonly closed_at: Date | null;
  readonly first_decider: string | null;
}

const COLUMNS: Sql = sql`id, kind, municipality_id, idea_id, comment_id, looks, authors, revision, claimed_by, claimed_until,
  closed_at, first_decider, talka_reporters(idea_id, comment_id) as reporters,
  talka_recused(authors) as recused, talka_insiders(municipality_id, idea_id, comment_id, authors) as insiders`;

const subjectOf = ({ idea_id, comment_id }: Pick<CaseRow, 'idea_id' | 'comment_id'>): Subject =>
  comment_id === null ? { kind: 'idea', id: idea_id ?? '' } : { kind: 'comment', id: comment_id };

/** Cases about a subject. */
const about = ({ kind, id }: Subject): Sql =>
  kind === 'idea' ? sql`c.idea_id = ${id}` : sql`c.comment_id = ${id}`;

const caseOf = (row: CaseRow): Case => ({
  id: caseId(row.id),
  kind: row.kind,
  municipality: municipalityId(row.municipality_id),
  subject: subjectOf(row),
  looks: row.looks,
  authors: row.authors.map(personId),
  reporters: row.reporters.map(personId),
  recused: row.recused.map(personId),
  insiders: row.insiders.map(personId),
  claim:
    row.claimed_by && row.claimed_until ? { by: personId(row.claimed_by), until: row.claimed_until } : null,
  revision: row.revision,
  decidedAt: row.closed_at,
  firstDecider: row.first_decider === null ? null : personId(row.first_decider),
});

const idOf = (kind: Subject['kind'], subject: Subject): string | null =>
  subject.kind === kind ? subject.id : null;

/** Cases in PostgreSQL, inside one transaction. */
export class PgCaseStore implements CaseStore {
  constructor(private readonly manager: EntityManager) {}

  async open(it: OpenCase): Promise<Case> {
    return caseOf(
      await one<CaseRow>(
        this.manager,
        sql`insert into moderation_case (kind, municipality_id, idea_id, comment_id, looks, authors, note, first_decider)
            values (${it.kind}, ${it.municipality}, ${idOf('idea', it.subject)}, ${idOf('comment', it.subject)}, ${it.looks},
              ${it.authors}, ${it.note}, ${it.firstDecider})
            returning ${COLUMNS}`,
      ),
    );
  }

  /** Locks the idea or the discussion before the case, as every other road to a decision does: one order, no deadlock. */
  async find(id: CaseId): Promise<Case | undefined> {
    await rows(
      this.manager,
      sql`select from idea where id = (select idea_id from moderation_case where id = ${id}) for update`,
    );
    await rows(
      this.manager,
      sql`select from discussion where id = (select k.discussion_id from moderation_case c join comment k on k.id = c.comment_id
            where c.id = ${id}) for no key update`,
    );
    const row = await first<CaseRow>(
      this.manager,
      sql`select ${COLUMNS} from moderation_case where id = ${id} for update`,
    );
    return row && caseOf(row);
  }

  async openCaseOf(subject: Case['subject']): Promise<Case | undefined> {
    const row = await first<CaseRow>(
      this.manager,
      sql`select ${COLUMNS} from moderation_case c where ${about(subject)} and closed_at is null for update`,
    );
    return row && caseOf(row);
  }

  async saveClaim(of: Case, claim: Claim | null): Promise<Case> {
    return caseOf(
      await one<CaseRow>(
        this.manager,
        sql`update moderation_case set claimed_by = ${claim?.by ?? null}, claimed_until = ${claim?.until ?? null}
            where id = ${of.id} returning ${COLUMNS}`,
      ),
    );
  }

  async saveDecision(of: Case, it: StatementOfReasons): Promise<Case> {
    const closed = await first<CaseRow>(
      this.manager,
      sql`update moderation_case set closed_at = ${it.at}, claimed_by = null, claimed_until = null,
            revision = revision + 1
          where id = ${of.id} and closed_at is null and revision = ${of.revision} returning ${COLUMNS}`,
    );
    if (!closed) throw new Refused({ code: 'case.decided' });
    try {
      await rows(
        this.manager,
        sql`insert into decision (case_id, outcome, reason, words, unfounded, translations, by_id, at, appeal_until)
            values (${of.id}, ${it.outcome}, ${it.reason}, ${it.words}, ${it.unfounded},
              ${it.translations && JSON.stringify(it.translations)}::jsonb, ${it.by}, ${it.at}, ${it.appealUntil})`,
      );
    } catch (error) {
      if (violated(error) === 'decision_pkey') throw new Refused({ code: 'case.decided' });
      throw error;
    }
    return caseOf(closed);
  }

  async changed(subject: Subject): Promise<void> {
    await rows(
      this.manager,
      sql`update moderation_case c set revision = revision + 1 where ${about(subject)} and closed_at is null`,
    );
  }

  async close(of: Case): Promise<void> {
    await changes(
      this.manager,
      sql`update moderation_case set closed_at = talka_now(), claimed_by = null, claimed_until = null,
            revision = revision + 1
          where id = ${of.id} returning id`,
    );
  }

  /** What it is about has changed: whoever has read it before decides on nothing. */
  async renew(of: Case): Promise<void> {
    await changes(
      this.manager,
      sql`update moderation_case set revision = revision + 1 where id = ${of.id} returning id`,
    );
  }

  async lastStatement(subject: Case['subject']): Promise<StatementOfReasons | null> {
    const row = await first<{
      outcome: StatementOfReasons['outcome'];
      reason: ReasonCode | null;
      words: string;
      translations: Translated | null;
      unfounded: boolean;
      by_id: string;
      at: Date;
      appeal_until: Date | null;
    }>(
      this.manager,
      sql`select d.outcome, d.reason, d.words, d.translations, d.unfounded, d.by_id, d.at, d.appeal_until
          from decision d join moderation_case c on c.id = d.case_id
          where ${about(subject)} order by d.at desc limit 1`,
    );
    if (!row) return null;
    const { outcome, reason, words, translations, unfounded, at } = row;
    return {
      outcome,
      reason,
      words,
      translations,
      unfounded,
      by: personId(row.by_id),
      at,
      automated: false,
      appealUntil: row.appeal_until,
    };
  }

  /** An appeal that upheld the refusal is itself the last word: it cannot be appealed again. */
  async appealed(subject: Case['subject']): Promise<boolean> {
    const row = await first(
      this.manager,
      sql`select from moderation_case c where ${about(subject)} and c.kind = 'appeal'
            and c.opened_at > coalesce((select max(d.at) from decision d join moderation_case r on r.id = d.case_id
              where coalesce(r.idea_id, r.comment_id) = coalesce(c.idea_id, c.comment_id) and r.kind <> 'appeal'), '-infinity')`,
    );
    return row !== undefined;
  }
}
