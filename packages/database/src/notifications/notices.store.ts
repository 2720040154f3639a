import type { Language } from '@talka/territory';
import { changes, first, rows, sql, type Queryable } from '../sql.js';

export interface Recipient {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly language: Language;
}

/** Someone a notice can be for; erased people get none. */
const RECIPIENT = sql`p.id, p.name, p.email, p.language`;

export const authorsOfIdea = (on: Queryable, idea: string): Promise<Recipient[]> =>
  rows<Recipient>(
    on,
    sql`select ${RECIPIENT} from person p where p.erased_at is null and (
          p.id = (select author_id from idea where id = ${idea})
          or p.id in (select person_id from idea_invitation where idea_id = ${idea} and state = 'accepted'))`,
  );

export const moderatorsOf = (on: Queryable, municipality: string): Promise<Recipient[]> =>
  rows<Recipient>(
    on,
    sql`select distinct ${RECIPIENT} from person p join role_grant g on g.person_id = p.id
        where g.role = 'moderator' and g.municipality_id = ${municipality} and g.revoked_at is null
          and p.erased_at is null`,
  );

export interface NewNotice {
  readonly happening: string;
  readonly person: string;
  readonly kind: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly link: string;
}

/** Puts a notice before a person. @returns false when this happening has told them so already. */
export const addNotice = async (on: Queryable, it: NewNotice): Promise<boolean> =>
  (await changes(
    on,
    sql`insert into notice (happening_id, person_id, kind, params, link)
        values (${it.happening}, ${it.person}, ${it.kind}, ${JSON.stringify(it.params)}, ${it.link})
        on conflict (happening_id, person_id, kind) do nothing returning id`,
  )) === 1;

export interface IdeaBrief {
  readonly id: string;
  readonly number: number | null;
  readonly title: string;
  readonly municipality: string;
  readonly is_public: boolean;
  readonly support: number;
}

export const ideaBrief = (on: Queryable, idea: string): Promise<IdeaBrief | undefined> =>
  first<IdeaBrief>(
    on,
    sql`select id, number, title, municipality_id as municipality, is_public, support_count as support
        from idea where id = ${idea}`,
  );

/** What was decided on a case: for telling the authors. */
export const decisionOn = (
  on: Queryable,
  ofCase: string,
): Promise<{ idea: string; outcome: string; reason: string | null; words: string; kind: string } | undefined> =>
  first(
    on,
    sql`select c.idea_id as idea, d.outcome, d.reason, d.words, c.kind
        from decision d join moderation_case c on c.id = d.case_id where c.id = ${ofCase}`,
  );

export const unreadOf = async (on: Queryable, person: string): Promise<number> =>
  (await first<{ unread: number }>(
    on,
    sql`select count(*)::int as unread from notice where person_id = ${person} and read_at is null`,
  ))?.unread ?? 0;
