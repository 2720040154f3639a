import { Refused, type PersonId } from '@talka/kernel';
import type { Idea, IdeaContent, IdeaId, IdeaStatus, IdeaStore } from '@talka/ideas';
import type { ProcessId } from '@talka/processes';
import type { EntityManager } from 'typeorm';
import { changes, first, one, rows, sql, type Sql } from '../sql.js';
import { violated } from '../transaction.js';
import { IDEA_COLUMNS, ideaOf, type IdeaRow } from './idea.rows.js';

/** Drafts one person may keep: enough for anybody, not for a machine. */
const DRAFT_LIMIT = 30;

/** Ideas in PostgreSQL, inside one transaction. */
export class PgIdeaStore implements IdeaStore {
  constructor(private readonly manager: EntityManager) {}

  async add(author: PersonId, content: IdeaContent): Promise<Idea> {
    await rows(this.manager, sql`select from person where id = ${author} for update`);
    const { drafts } = await one<{ drafts: number }>(
      this.manager,
      sql`select count(*)::int as drafts from idea where author_id = ${author} and status = 'draft'`,
    );
    if (drafts >= DRAFT_LIMIT)
      throw new Refused({ code: 'idea.too-many-drafts', params: { max: DRAFT_LIMIT } });
    const { id } = await inPlace(() =>
      one<{ id: IdeaId }>(
        this.manager,
        sql`insert into idea (author_id, title, summary, why, task, category, municipality_id, area_id, place,
            cost_cents, language)
          values (${author}, ${content.title}, ${content.summary}, ${content.why}, ${content.task},
            ${content.category}, ${content.municipality}, ${content.area}, ${json(content.place)},
            ${content.cost}, ${content.language})
          returning id`,
      ),
    );
    return this.read(id);
  }

  async find(id: IdeaId): Promise<Idea | undefined> {
    const locked = await first(this.manager, sql`select from idea where id = ${id} for update`);
    return locked ? this.read(id) : undefined;
  }

  async saveContent(idea: Idea, content: IdeaContent, process: ProcessId | null): Promise<Idea> {
    const saved = await inPlace(() =>
      changes(
        this.manager,
        sql`update idea set title = ${content.title}, summary = ${content.summary}, why = ${content.why},
            task = ${content.task}, category = ${content.category}, municipality_id = ${content.municipality},
            area_id = ${content.area}, place = ${json(content.place)}, cost_cents = ${content.cost},
            language = ${content.language}, process_id = ${process}, revision = revision + 1,
            changed_at = talka_now()
          where id = ${idea.id} and revision = ${idea.revision} returning id`,
      ),
    );
    return this.saved(saved, idea.id);
  }

  async moveTo(idea: Idea, status: IdeaStatus): Promise<Idea> {
    const saved = await changes(
      this.manager,
      sql`update idea set status = ${status}, revision = revision + 1, changed_at = talka_now(),
            number = coalesce(number, case when ${status} = 'published' then nextval('idea_number') end),
            published_at = coalesce(published_at, case when ${status} = 'published' then talka_now() end)
          where id = ${idea.id} and revision = ${idea.revision} returning id`,
    );
    return this.saved(saved, idea.id);
  }

  async hide(idea: Idea, hidden: boolean): Promise<Idea> {
    const saved = await changes(
      this.manager,
      sql`update idea set hidden = ${hidden}, revision = revision + 1, changed_at = talka_now()
          where id = ${idea.id} and revision = ${idea.revision} returning id`,
    );
    return this.saved(saved, idea.id);
  }

  async keepVersion(idea: Idea, by: PersonId): Promise<number> {
    const { content } = idea;
    const { number } = await one<{ number: number }>(
      this.manager,
      sql`insert into idea_version (idea_id, number, title, summary, why, content, by_id, is_public)
          select ${idea.id}, coalesce(max(number), 0) + 1, ${content.title}, ${content.summary}, ${content.why},
            ${kept(idea)}, ${by}, (select is_public from idea where id = ${idea.id})
          from idea_version where idea_id = ${idea.id}
          returning number`,
    );
    return number;
  }

  async changedSinceVersion(idea: Idea): Promise<boolean> {
    const { title, summary, why } = idea.content;
    const last = await first<{ same: boolean }>(
      this.manager,
      sql`select (title, summary, why) = (${title}, ${summary}, ${why}) and content in ('{}', ${kept(idea)}) as same
          from idea_version where idea_id = ${idea.id} order by number desc limit 1`,
    );
    return !last?.same;
  }

  async countWaiting(author: PersonId): Promise<number> {
    const { waiting } = await one<{ waiting: number }>(
      this.manager,
      sql`select count(*)::int as waiting from idea where author_id = ${author} and status = 'submitted'`,
    );
    return waiting;
  }

  addSupport(id: IdeaId, person: PersonId): Promise<number | undefined> {
    return this.countSupport(
      id,
      1,
      changes(
        this.manager,
        sql`insert into idea_support (idea_id, person_id) values (${id}, ${person})
            on conflict do nothing returning idea_id`,
      ),
    );
  }

  removeSupport(id: IdeaId, person: PersonId): Promise<number | undefined> {
    return this.countSupport(
      id,
      -1,
      changes(
        this.manager,
        sql`delete from idea_support where idea_id = ${id} and person_id = ${person} returning idea_id`,
      ),
    );
  }

  async publicNumber(id: IdeaId): Promise<number> {
    const { number } = await one<{ number: number }>(
      this.manager,
      sql`select number from idea where id = ${id}`,
    );
    return number;
  }

  /** The unique row is the truth; the counter on the idea follows it in the same transaction. */
  private async countSupport(id: IdeaId, by: 1 | -1, changed: Promise<number>): Promise<number | undefined> {
    if ((await changed) === 0) return undefined;
    const { count } = await one<{ count: number }>(
      this.manager,
      sql`update idea set support_count = support_count + ${by} where id = ${id} returning support_count as count`,
    );
    return count;
  }

  private async read(id: IdeaId): Promise<Idea> {
    return ideaOf(
      await one<IdeaRow>(this.manager, sql`select ${IDEA_COLUMNS} from idea i where i.id = ${id}`),
    );
  }

  private saved(count: number, id: IdeaId): Promise<Idea> {
    if (count === 0) throw new Refused({ code: 'idea.changed' });
    return this.read(id);
  }
}

/** An area that is not in its municipality, or a municipality that is none, is the writer's slip, not ours. */
async function inPlace<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    const constraint = violated(error) ?? '';
    if (constraint.includes('area_id'))
      throw new Refused({ code: 'registration.area-elsewhere', field: 'area' });
    if (constraint.includes('municipality_id'))
      throw new Refused({ code: 'field.invalid', field: 'municipality' });
    throw error;
  }
}

/** What a version keeps of an idea: its content, and which files it had. */
const kept = ({
  id,
  content,
}: Idea): Sql => sql`(${JSON.stringify(content)}::jsonb || jsonb_build_object('files', (
  select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'alt', f.alt) order by f.position), '[]')
  from idea_file f where f.idea_id = ${id})))`;

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
