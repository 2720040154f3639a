import type { Language, LocalName } from '@talka/territory';
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
  officialsOf(on, municipality, ['moderator']);

/** Whoever has one of the roles in a municipality now. */
export const officialsOf = (
  on: Queryable,
  municipality: string,
  roles: readonly string[],
): Promise<Recipient[]> =>
  rows<Recipient>(
    on,
    sql`select distinct ${RECIPIENT} from person p join role_grant g on g.person_id = p.id
        where g.role = any(${roles}) and g.municipality_id = ${municipality} and g.revoked_at is null
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
  readonly municipality_name: LocalName;
  readonly is_public: boolean;
  readonly support: number;
}

export const ideaBrief = (on: Queryable, idea: string): Promise<IdeaBrief | undefined> =>
  first<IdeaBrief>(
    on,
    sql`select i.id, i.number, i.title, i.municipality_id as municipality, m.name as municipality_name, i.is_public,
          i.support_count as support
        from idea i join municipality m on m.id = i.municipality_id where i.id = ${idea}`,
  );

export interface DecisionBrief {
  readonly idea: string;
  readonly kind: 'review' | 'appeal';
  readonly outcome: 'publish' | 'return' | 'refuse';
  readonly reason: string | null;
  readonly words: string;
  readonly appeal_until: Date | null;
}

/** What was decided on a case: for telling the authors. */
export const decisionOn = (on: Queryable, ofCase: string): Promise<DecisionBrief | undefined> =>
  first(
    on,
    sql`select c.idea_id as idea, d.outcome, d.reason, d.words, d.appeal_until, c.kind
        from decision d join moderation_case c on c.id = d.case_id where c.id = ${ofCase}`,
  );

export interface FindingBrief {
  readonly reason: string | null;
  readonly words: string;
  readonly by_id: string;
  readonly appeal_until: Date | null;
}

/** What was found of an idea, the first time or on appeal: for telling the authors. */
export const findingOn = (
  on: Queryable,
  assessment: string,
  turn: 1 | 2,
): Promise<FindingBrief | undefined> =>
  first(
    on,
    sql`select reason, words, by_id, appeal_until from idea_finding
        where assessment_id = ${assessment} and turn = ${turn}`,
  );

export const unreadOf = async (on: Queryable, person: string): Promise<number> =>
  (
    await first<{ unread: number }>(
      on,
      sql`select count(*)::int as unread from notice where person_id = ${person} and read_at is null`,
    )
  )?.unread ?? 0;

export const ideaTitle = async (on: Queryable, idea: string): Promise<string | undefined> =>
  (await first<{ title: string }>(on, sql`select title from idea where id = ${idea}`))?.title;

/** The account behind the address that was invited, if there is one. */
export const invitedPerson = async (on: Queryable, invitation: string): Promise<string | undefined> =>
  (
    await first<{ id: string }>(
      on,
      sql`select p.id from idea_invitation v join person p on p.email = v.email
          where v.id::text = ${invitation} and v.state = 'invited'`,
    )
  )?.id;

export const personName = async (on: Queryable, person: string): Promise<string | undefined> =>
  (await first<{ name: string }>(on, sql`select name from person where id = ${person}`))?.name;
