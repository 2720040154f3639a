import type {
  AuthorRow,
  CaseCardRow,
  CardRow,
  ContentRow,
  DecidedCommentRow,
  FileRow,
  ReportRow,
  StatementRow,
  TemplateRow,
  VersionRow,
} from '@talka/composition';
import type { CaseCard, CaseView } from '@talka/contracts';
import { ageOn, DAY } from '@talka/kernel';
import { cardView, contentView, fileView, statementView, versionViews } from '../ideas/idea.presenter.js';

/** Working days are counted without weekends; public holidays are the office's own grace. */
export function dueAt(openedAt: Date, workingDays: number): Date {
  let due = openedAt;
  for (let left = workingDays; left > 0;) {
    due = new Date(due.getTime() + DAY);
    if (due.getUTCDay() !== 0 && due.getUTCDay() !== 6) left--;
  }
  return due;
}

export const caseCard = (row: CaseCardRow, reader: string): CaseCard =>
  ({
    id: row.id,
    kind: row.kind,
    subject: row.comment_id === null ? 'idea' : 'comment',
    looks: row.looks,
    title: row.title,
    language: row.language,
    municipality: row.municipality_id,
    area: row.area_name,
    openedAt: row.opened_at.toISOString(),
    dueAt: dueAt(row.opened_at, row.answer_within_days).toISOString(),
    again: row.again,
    files: row.files,
    reports: row.reports,
    claim:
      row.claimed_by && row.claimed_until
        ? {
            by: row.claimed_by,
            name: row.claimed_name ?? '',
            until: row.claimed_until.toISOString(),
            mine: row.claimed_by === reader,
          }
        : null,
    decided: row.decided,
  }) as CaseCard;

export interface CaseParts {
  readonly card: CaseCardRow;
  readonly idea: ContentRow & { readonly id: string; readonly number: number | null };
  readonly files: readonly FileRow[];
  readonly authors: readonly AuthorRow[];
  readonly versions: readonly VersionRow[];
  readonly statements: readonly StatementRow[];
  readonly notes: readonly { text: string; at: Date; kind: 'answer' | 'appeal' }[];
  readonly similar: readonly CardRow[];
  readonly comment: DecidedCommentRow | null;
  readonly reports: readonly ReportRow[];
  readonly templates: readonly TemplateRow[];
  readonly secondPerson: CaseView['secondPerson'];
  readonly blocked: CaseView['blocked'];
}

export const caseView = (parts: CaseParts, reader: string, now: Date): CaseView => ({
  ...caseCard(parts.card, reader),
  revision: parts.card.revision,
  idea: {
    id: parts.idea.id,
    number: parts.idea.number,
    content: contentView(parts.idea),
    files: parts.files.map(fileView),
    authors: parts.authors.map((author) => ({
      name: author.name,
      age: author.birth_date ? ageOn(author.birth_date, now) : 0,
      area: author.area_name ?? '',
      municipality: author.municipality_id ?? parts.card.municipality_id,
      earlier: author.earlier,
    })),
    versions: versionViews(parts.versions),
  },
  comment: parts.comment && {
    id: parts.comment.id,
    by: parts.comment.author_name,
    language: parts.comment.language as CaseView['language'],
    body: parts.comment.body,
    state: parts.comment.state as NonNullable<CaseView['comment']>['state'],
  },
  held: parts.reports.map(({ ground, words, name, noticed, sent_at }) => ({
    ground: ground as CaseView['held'][number]['ground'],
    words: words ?? '',
    by: name,
    noticed,
    at: sent_at.toISOString(),
  })),
  notes: parts.notes.map((note) => ({ ...note, at: note.at.toISOString() })),
  statements: parts.statements.map((row) => ({ ...statementView(row), by: row.by_name })),
  similar: parts.similar.map(cardView),
  templates: parts.templates.map(({ reason, words }) => ({ reason, words })),
  secondPerson: parts.secondPerson,
  blocked: parts.blocked,
});
