import { Refused, type PersonId } from '@talka/kernel';
import { decideAttachment, type IdeaId } from '@talka/ideas';
import type { EntityManager } from 'typeorm';
import { first, one, rows, sql } from '../sql.js';
import { lockOf } from './file-keys.js';
import type { FileRow } from './idea-page.read.js';
import { PgIdeaStore } from './idea.store.js';

export interface NewFile {
  readonly kind: 'picture' | 'document';
  readonly name: string;
  readonly bytes: number;
  readonly width: number | null;
  readonly height: number | null;
  /** Where the storage keeps it. */
  readonly key: string;
}

/** Files of ideas: rows here, bytes in the storage. The idea is locked while its files are counted. */
export class PgFileStore {
  constructor(private readonly manager: EntityManager) {}

  /**
   * `stillStored` is asked once nobody can remove the bytes any more.
   * @throws Refused when the person is no author, the idea may not change, it has all the files it may have, or the
   * bytes were swept away meanwhile.
   */
  async add(
    idea: IdeaId,
    by: PersonId,
    file: NewFile,
    stillStored: () => Promise<boolean>,
  ): Promise<FileRow> {
    await this.editable(idea, by, true);
    await rows(this.manager, sql`select pg_advisory_xact_lock(${lockOf(file.key)})`);
    if (!(await stillStored())) throw new Refused({ code: 'file.cut-short' });
    return one<FileRow>(
      this.manager,
      sql`insert into idea_file (idea_id, position, kind, name, bytes, width, height, key, added_by)
          select ${idea}, min(free), ${file.kind}, ${file.name}, ${file.bytes}, ${file.width}::int, ${file.height}::int,
            ${file.key}, ${by}
          from generate_series(1, 5) as free
          where free not in (select position from idea_file where idea_id = ${idea})
          returning id, kind, name, alt, bytes, width, height, key`,
    );
  }

  async describe(idea: IdeaId, by: PersonId, file: string, alt: string): Promise<FileRow> {
    await this.editable(idea, by, false);
    const described = await first<FileRow>(
      this.manager,
      sql`update idea_file set alt = ${alt} where id = ${file} and idea_id = ${idea}
          returning id, kind, name, alt, bytes, width, height, key`,
    );
    if (!described) throw new Refused({ code: 'file.not-found' });
    return described;
  }

  /** @returns the storage key that nothing points at any more. */
  async remove(idea: IdeaId, by: PersonId, file: string): Promise<string> {
    await this.editable(idea, by, false);
    const [removed] = await rows<{ key: string }>(
      this.manager,
      sql`delete from idea_file where id = ${file} and idea_id = ${idea} returning key`,
    );
    if (!removed) throw new Refused({ code: 'file.not-found' });
    return removed.key;
  }

  private async editable(id: IdeaId, by: PersonId, another: boolean): Promise<void> {
    const idea = await new PgIdeaStore(this.manager).find(id);
    if (!idea || (idea.author !== by && !idea.coAuthors.includes(by))) {
      throw new Refused({ code: 'idea.not-found' });
    }
    const decision = decideAttachment(another ? idea : { ...idea, files: 0 });
    if (!decision.ok) throw new Refused(decision.refusal);
  }
}
