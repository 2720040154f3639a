import { Inject, Injectable } from '@nestjs/common';
import { DESK_READS, type DeskReads } from '@talka/composition';
import type { MyCommentView, ReceiptView } from '@talka/contracts';
import { ok, refuse, type Result } from '@talka/kernel';
import { isRestriction, type ReasonCode } from '@talka/moderation';
import { statementView } from '../ideas/idea.presenter.js';

/** What became of reports, and of comments that were reported: for whoever sent them, and whoever wrote them. */
@Injectable()
export class Reports {
  constructor(@Inject(DESK_READS) private readonly reads: DeskReads) {}

  async receipt(code: string): Promise<Result<ReceiptView>> {
    const row = await this.reads.receipt(code);
    if (!row) return refuse('report.not-found');
    return ok({
      about: row.is_comment ? 'comment' : 'idea',
      idea: row.idea_number,
      municipality: row.municipality_id,
      ground: row.ground as ReasonCode,
      sentAt: row.sent_at.toISOString(),
      outcome: row.outcome ?? (row.is_closed ? 'gone' : null),
      words: row.words ?? '',
      translations: row.translations,
      decidedAt: row.decided_at?.toISOString() ?? null,
    });
  }

  async mine(id: string, reader: string): Promise<Result<MyCommentView>> {
    const comment = await this.reads.comment(id);
    if (comment?.author !== reader) return refuse('comment.not-found');
    const [statements, notes, open] = await Promise.all([
      this.reads.statementsOnComment(id),
      this.reads.notesOnComment(id),
      this.reads.openCaseOfComment(id),
    ]);
    const [last] = statements;
    const appealOpen = open === 'appeal';
    const mayStill = last?.appeal_until != null && last.appeal_until > new Date();
    return ok({
      ...{ id, idea: comment.idea_number, title: comment.title, body: comment.body, appealOpen },
      language: comment.language as MyCommentView['language'],
      state: comment.state as MyCommentView['state'],
      statements: statements.map(statementView),
      notes: notes.map(({ text, at }) => ({ text, at: at.toISOString(), kind: 'appeal' })),
      appealPossible:
        !appealOpen &&
        mayStill &&
        last.kind !== 'appeal' &&
        isRestriction(last.outcome) &&
        comment.state === 'hidden',
    });
  }
}
