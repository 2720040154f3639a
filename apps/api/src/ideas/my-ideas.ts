import { Inject, Injectable } from '@nestjs/common';
import { IDEAS_READS, type IdeasReads } from '@talka/composition';
import type { MyIdeaCard, MyIdeaView, VersionView } from '@talka/contracts';
import type { Person } from '@talka/identity';
import { isRestriction } from '@talka/moderation';
import { appealWaits, findingsOf, mayAppealFinding } from '../feasibility/assessment.presenter.js';
import {
  contentView,
  fileView,
  myCardView,
  pathView,
  statementView,
  versionViews,
} from './idea.presenter.js';

/** A person's ideas with everything about them, put together from a few reads. */
@Injectable()
export class MyIdeas {
  constructor(@Inject(IDEAS_READS) private readonly reads: IdeasReads) {}

  async cards(me: Person): Promise<MyIdeaCard[]> {
    return (await this.reads.mine(me.id)).map(myCardView);
  }

  async view(me: Person, id: string): Promise<MyIdeaView | undefined> {
    const row = await this.reads.one(id, me.id);
    if (!row) return undefined;
    const [files, invitations, statements, notes, path, assessments] = await Promise.all([
      this.reads.files(id),
      this.reads.invitations(id),
      this.reads.statements(id),
      this.reads.notes(id),
      this.reads.path(id),
      this.reads.assessments(id),
    ]);
    const ofFinding = mayAppealFinding(assessments, row.status, new Date());
    const last = statements[0];
    const appealable =
      last !== undefined &&
      isRestriction(last.outcome) &&
      last.appeal_until !== null &&
      last.appeal_until > new Date();
    const isTaken = row.status === 'refused' || row.hidden;
    return {
      id,
      number: row.number,
      revision: row.revision,
      status: row.status as MyIdeaView['status'],
      hidden: row.hidden,
      role: row.role,
      content: contentView(row),
      files: files.map(fileView),
      invitations: row.role === 'author' ? invitations : [],
      authors: row.authors,
      statements: statements.map(statementView),
      notes: notes.map((note) => ({ ...note, at: note.at.toISOString() })),
      findings: findingsOf(assessments),
      appealPossible: ofFinding || (isTaken && appealable && !row.appealed),
      appealOpen: row.case_open === 'appeal' || appealWaits(assessments, row.status),
      versions: row.versions,
      path: pathView(path),
      changedAt: row.changed_at.toISOString(),
    };
  }

  async mustView(me: Person, id: string): Promise<MyIdeaView> {
    const view = await this.view(me, id);
    if (!view) throw new Error('an idea just changed by its author is theirs');
    return view;
  }

  async versions(me: Person, id: string): Promise<VersionView[] | undefined> {
    const own = await this.reads.one(id, me.id);
    return own && versionViews(await this.reads.versions(id));
  }
}
