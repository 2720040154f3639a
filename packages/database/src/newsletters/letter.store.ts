import { areaId, type MunicipalityId } from '@talka/kernel';
import {
  letterId,
  type Letter,
  type LetterDraft,
  type LetterState,
  type LetterStore,
  type LetterWords,
} from '@talka/newsletters';
import { first, one, rows, sql, type Queryable, type Sql } from '../sql.js';
import { audienceOf } from './audience.js';

export interface LetterWordsRow {
  readonly subject_lv: string;
  readonly body_lv: string;
  readonly subject_en: string;
  readonly body_en: string;
  readonly subject_ru: string;
  readonly body_ru: string;
}

export const letterWords = (row: LetterWordsRow): LetterWords => ({
  lv: { subject: row.subject_lv, body: row.body_lv },
  en: { subject: row.subject_en, body: row.body_en },
  ru: { subject: row.subject_ru, body: row.body_ru },
});

export const LETTER_WORDS: Sql = sql`subject_lv, body_lv, subject_en, body_en, subject_ru, body_ru`;

interface LetterRow extends LetterWordsRow {
  readonly id: string;
  readonly state: LetterState;
  readonly revision: number;
  readonly areas: string[];
  readonly topics: string[];
}

/** Letters in PostgreSQL, inside one transaction. */
export const letterStore = (manager: Queryable): LetterStore => ({
  async find(municipality, id) {
    const row = await first<LetterRow>(
      manager,
      sql`select id, state, revision, areas, topics, ${LETTER_WORDS} from letter
          where id = ${id} and municipality_id = ${municipality} for update`,
    );
    return row && letterOf(row, municipality);
  },
  async drafts(municipality) {
    await rows(
      manager,
      sql`select pg_advisory_xact_lock(hashtextextended('letters:' || ${municipality}::text, 0))`,
    );
    const { drafts } = await one<{ drafts: number }>(
      manager,
      sql`select count(*)::int as drafts from letter where municipality_id = ${municipality} and state = 'draft'`,
    );
    return drafts;
  },
  async add(municipality, draft, by) {
    const { id } = await one<{ id: string }>(
      manager,
      sql`insert into letter (municipality_id, areas, topics, ${LETTER_WORDS}, written_by)
          values (${municipality}, ${draft.areas}, ${draft.topics}, ${valuesOf(draft)}, ${by}) returning id`,
    );
    return letterId(id);
  },
  async save(id, draft, by) {
    await rows(
      manager,
      sql`update letter set areas = ${draft.areas}, topics = ${draft.topics}, (${LETTER_WORDS}) = row (${valuesOf(draft)}),
            written_by = ${by}, revision = revision + 1, changed_at = talka_now() where id = ${id}`,
    );
  },
  async drop(id) {
    await rows(manager, sql`delete from letter where id = ${id}`);
  },
  async fixRecipients(id, municipality, segment) {
    const { recipients } = await one<{ recipients: number }>(
      manager,
      sql`with fixed as (
            insert into letter_recipient (letter_id, subscription_id)
              select ${id}, a.id from (${audienceOf(municipality, segment)}) a returning id)
          select count(*)::int as recipients from fixed`,
    );
    return recipients;
  },
  async enter(id, state) {
    await rows(
      manager,
      sql`update letter set state = ${state}, started_at = coalesce(started_at, talka_now()),
            ended_at = case when ${state}::text in ('sent', 'cancelled') then talka_now() end where id = ${id}`,
    );
  },
  async leaveOutWaiting(id) {
    await rows(
      manager,
      sql`update letter_recipient set state = 'left-out' where letter_id = ${id} and state = 'waiting'`,
    );
  },
});

const letterOf = (row: LetterRow, municipality: MunicipalityId): Letter => ({
  ...{ id: letterId(row.id), municipality, state: row.state, revision: row.revision },
  ...{ areas: row.areas.map(areaId), topics: row.topics, words: letterWords(row) },
});

const valuesOf = ({ words: { lv, en, ru } }: LetterDraft): Sql =>
  sql`${lv.subject}, ${lv.body}, ${en.subject}, ${en.body}, ${ru.subject}, ${ru.body}`;
