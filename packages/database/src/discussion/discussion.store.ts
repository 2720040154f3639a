import {
  commentId,
  discussionId,
  type Comment,
  type CommentId,
  type CommentState,
  type CommentWords,
  type Discussion,
  type DiscussionStore,
  type NewComment,
  FIRST_PACE,
  type Pace,
  type Stance,
  type Topic,
} from '@talka/discussion';
import { municipalityId, personId, type PersonId } from '@talka/kernel';
import type { CommentRule, Language } from '@talka/territory';
import type { EntityManager } from 'typeorm';
import { changes, first, one, rows, sql, type Sql } from '../sql.js';

interface CommentRow {
  readonly id: string;
  readonly discussion_id: string;
  readonly idea_id: string;
  readonly municipality_id: string;
  readonly person_id: string;
  readonly answers_id: string | null;
  readonly stance: Stance | null;
  readonly language: Language;
  readonly body: string;
  readonly state: CommentState;
  readonly checked: boolean;
  readonly written_at: Date;
}

const commentOf = (row: CommentRow): Comment => ({
  id: commentId(row.id),
  discussion: discussionId(row.discussion_id),
  topic: { kind: 'idea', id: row.idea_id },
  municipality: municipalityId(row.municipality_id),
  author: personId(row.person_id),
  answers: row.answers_id === null ? null : commentId(row.answers_id),
  stance: row.stance,
  language: row.language,
  body: row.body,
  state: row.state,
  isChecked: row.checked,
  writtenAt: row.written_at,
});

const COMMENT: Sql = sql`select c.id, c.discussion_id, d.idea_id, i.municipality_id, p.person_id, c.answers_id, c.stance,
    c.language, c.body, c.state, c.checked, c.written_at
  from comment c join discussion d on d.id = c.discussion_id join idea i on i.id = d.idea_id and i.is_public
  join discussion_person p on (p.discussion_id, p.number) = (c.discussion_id, c.number)`;

/** Discussions in PostgreSQL, inside one transaction. */
export class PgDiscussionStore implements DiscussionStore {
  constructor(private readonly manager: EntityManager) {}

  async pace(person: PersonId): Promise<Pace> {
    const { created_at } = await one<{ created_at: Date }>(
      this.manager,
      sql`select created_at from person where id = ${person} for no key update`,
    );
    const said = await rows<{ written_at: Date }>(
      this.manager,
      sql`select c.written_at from discussion_person p join comment c using (discussion_id, number)
          where p.person_id = ${person} and c.written_at > talka_now() - make_interval(secs => ${FIRST_PACE.within / 1000})
          order by c.written_at desc limit ${FIRST_PACE.most}`,
    );
    return { since: created_at, lately: said.map(({ written_at }) => written_at) };
  }

  async saidLately(person: PersonId, except: CommentId | null): Promise<readonly string[]> {
    const said = await rows<{ body: string }>(
      this.manager,
      sql`select c.body from discussion_person p join comment c using (discussion_id, number)
          where p.person_id = ${person} and c.state <> 'withdrawn' and c.written_at > talka_now() - interval '1 day'
            and c.id is distinct from ${except}::uuid
          order by c.written_at desc limit 50`,
    );
    return said.map(({ body }) => body);
  }

  async suspendedUntil(person: PersonId, { municipality }: Discussion): Promise<Date | null> {
    const { until } = await one<{ until: Date | null }>(
      this.manager,
      sql`select talka_suspended_until(${person}, 'commenting', ${municipality}) as until`,
    );
    return until;
  }

  async about(topic: Topic): Promise<Discussion | undefined> {
    // The rule is held, so that what it says is still so when the comment is there.
    const idea = await first<{ municipality_id: string; comments: CommentRule }>(
      this.manager,
      sql`select i.municipality_id, m.comments from idea i join municipality m on m.id = i.municipality_id
          where i.id = ${topic.id} and i.is_public for share of m`,
    );
    if (!idea) return undefined;
    await rows(
      this.manager,
      sql`insert into discussion (idea_id) values (${topic.id}) on conflict (idea_id) do nothing`,
    );
    const { id } = await one<{ id: string }>(
      this.manager,
      sql`select id from discussion where idea_id = ${topic.id} for no key update`,
    );
    return {
      ...{ id: discussionId(id), topic, municipality: municipalityId(idea.municipality_id) },
      isOpen: idea.comments !== 'off',
      isCheckedFirst: idea.comments === 'before',
    };
  }

  async comment(id: CommentId): Promise<Comment | undefined> {
    const row = await first<CommentRow>(this.manager, sql`${COMMENT} where c.id = ${id}`);
    return row && commentOf(row);
  }

  async known({ id }: Discussion, numbers: readonly number[]): Promise<readonly number[]> {
    const found = await rows<{ number: number }>(
      this.manager,
      sql`select d.number from discussion_person d join person p on p.id = d.person_id
          where d.discussion_id = ${id} and d.number = any(${numbers}) and p.erased_at is null`,
    );
    return found.map(({ number }) => number);
  }

  async add(to: Discussion, it: NewComment): Promise<Comment> {
    const number = await this.numberOf(to, it.author);
    const { id } = await one<{ id: string }>(
      this.manager,
      sql`insert into comment (discussion_id, number, answers_id, stance, language, body, state)
          values (${to.id}, ${number}, ${it.answers}, ${it.stance}, ${it.language}, ${it.body}, ${it.state}) returning id`,
    );
    if (it.state === 'shown') await this.count(to.id, it.answers, 1);
    return commentOf(await one<CommentRow>(this.manager, sql`${COMMENT} where c.id = ${id}`));
  }

  async reword({ id }: Comment, { body, language, stance }: CommentWords): Promise<void> {
    await changes(
      this.manager,
      sql`update comment set body = ${body}, language = ${language}, stance = ${stance}, edited_at = talka_now()
          where id = ${id} and state in ('shown', 'waiting') returning id`,
    );
  }

  async withdraw({ id, discussion, answers, state }: Comment): Promise<boolean> {
    const gone = await changes(
      this.manager,
      sql`update comment set state = 'withdrawn', body = '' where id = ${id} and state = ${state} returning id`,
    );
    if (gone > 0 && state === 'shown') await this.count(discussion, answers, -1);
    return gone > 0;
  }

  async turn(
    { id, discussion, answers }: Comment,
    from: CommentState,
    to: 'shown' | 'hidden',
  ): Promise<boolean> {
    const turned = await changes(
      this.manager,
      sql`update comment set state = ${to}, checked = checked or ${from === 'waiting' && to === 'shown'} where id = ${id} and state = ${from} returning id`,
    );
    const by = to === 'shown' ? 1 : from === 'shown' ? -1 : 0;
    if (turned > 0 && by !== 0) await this.count(discussion, answers, by);
    return turned > 0;
  }

  addSupport(id: CommentId, person: PersonId): Promise<number | undefined> {
    return this.countSupport(
      id,
      1,
      sql`insert into comment_support (comment_id, person_id) values (${id}, ${person})
          on conflict do nothing returning comment_id`,
    );
  }

  removeSupport(id: CommentId, person: PersonId): Promise<number | undefined> {
    return this.countSupport(
      id,
      -1,
      sql`delete from comment_support where comment_id = ${id} and person_id = ${person} returning comment_id`,
    );
  }

  /** The unique row is the truth; the counter on the comment follows it in the same transaction. */
  private async countSupport(id: CommentId, by: 1 | -1, change: Sql): Promise<number | undefined> {
    if ((await changes(this.manager, change)) === 0) return undefined;
    const { count } = await one<{ count: number }>(
      this.manager,
      sql`update comment set support_count = support_count + ${by} where id = ${id} returning support_count as count`,
    );
    return count;
  }

  /** Somebody's number in a discussion, which is locked: the next one, where they have none. */
  private async numberOf({ id }: Discussion, person: PersonId): Promise<number> {
    await rows(
      this.manager,
      sql`insert into discussion_person (discussion_id, person_id, number)
          select ${id}, ${person}, coalesce(max(number), 0) + 1 from discussion_person where discussion_id = ${id}
          on conflict (discussion_id, person_id) do nothing`,
    );
    const { number } = await one<{ number: number }>(
      this.manager,
      sql`select number from discussion_person where discussion_id = ${id} and person_id = ${person}`,
    );
    return number;
  }

  private async count(discussion: string, thread: CommentId | null, by: 1 | -1): Promise<void> {
    await rows(
      this.manager,
      sql`update discussion set comment_count = comment_count + ${by} where id = ${discussion}`,
    );
    if (thread)
      await rows(
        this.manager,
        sql`update comment set answer_count = answer_count + ${by} where id = ${thread}`,
      );
  }
}
