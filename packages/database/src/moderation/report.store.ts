import { randomBytes } from 'node:crypto';
import type { MunicipalityId, PersonId } from '@talka/kernel';
import type { CaseId, Noticed, Report, ReportStore } from '@talka/moderation';
import type { EntityManager } from 'typeorm';
import { changes, one, sql } from '../sql.js';

/** Crockford's base 32: nobody mistakes one of its characters for another. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Eighty bits: nobody finds a code that is not theirs by trying. */
const LENGTH = 16;

const newCode = (): string =>
  Array.from(randomBytes(LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');

/** Reports in PostgreSQL, inside one transaction. */
export class PgReportStore implements ReportStore {
  constructor(private readonly manager: EntityManager) {}

  async add(to: CaseId, it: Report): Promise<string | undefined> {
    const code = newCode();
    const added = await changes(
      this.manager,
      sql`insert into report (case_id, code, ground, words, reporter_id, email, language)
          values (${to}, ${code}, ${it.ground}, ${it.words}, ${it.by}, ${it.email}, ${it.language})
          on conflict (case_id, reporter_id) do nothing returning id`,
    );
    return added === 1 ? code : undefined;
  }

  async notice(to: CaseId, noticed: Noticed): Promise<void> {
    await changes(
      this.manager,
      sql`insert into report (case_id, code, ground, noticed, language)
          values (${to}, ${newCode()}, 'advertising', ${noticed}, 'lv')
          on conflict (case_id, noticed) where noticed is not null do nothing returning id`,
    );
  }

  async suspendedUntil(person: PersonId, municipality: MunicipalityId): Promise<Date | null> {
    const { until } = await one<{ until: Date | null }>(
      this.manager,
      sql`select talka_suspended_until(${person}, 'reporting', ${municipality}) as until`,
    );
    return until;
  }

  async waitingOf(person: PersonId): Promise<number> {
    const { waiting } = await one<{ waiting: number }>(
      this.manager,
      sql`select count(*)::int as waiting from report r join moderation_case c on c.id = r.case_id
          where r.reporter_id = ${person} and c.closed_at is null`,
    );
    return waiting;
  }
}
