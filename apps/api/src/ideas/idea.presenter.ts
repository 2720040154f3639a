import type {
  BallotPlaceRow,
  CardRow,
  FileRow,
  FullAssessmentRow,
  MyCardRow,
  MyIdeaRow,
  OpenCallRow,
  PageRow,
  PointRow,
  StatementRow,
  VersionRow,
} from '@talka/composition';
import type {
  IdeaCard,
  IdeaPage,
  IdeaPoint,
  FileView,
  MyIdeaCard,
  OpenCallView,
  StatementView,
  VersionView,
  ContentBody,
} from '@talka/contracts';
import { describeChange, describeDetails } from '@talka/ideas';
import { groundOf, type ReasonCode } from '@talka/moderation';
import type { ContentRow, MilestoneRow } from '@talka/composition';
import { ballotView, publicAssessments } from '../feasibility/assessment.presenter.js';

/** Addresses of stored files within the site. The id stands in the address; the storage's key never does. */
export const fileAddress = (id: string, form: 'small' | 'large'): string => `/files/${id}/${form}`;

export const cardView = (row: CardRow): IdeaCard =>
  ({
    number: row.number,
    title: row.title,
    summary: row.summary,
    language: row.language,
    status: row.status,
    task: row.task,
    category: row.category,
    municipality: row.municipality_id,
    area: { id: row.area_id, name: row.area_name },
    support: row.support_count,
    supportNeeded: row.support_threshold,
    publishedAt: row.published_at.toISOString(),
    picture: row.picture_id
      ? { small: fileAddress(row.picture_id, 'small'), alt: row.picture_alt ?? '' }
      : null,
  }) as IdeaCard;

export const fileView = (row: FileRow): FileView => ({
  id: row.id,
  kind: row.kind,
  name: row.name,
  alt: row.alt,
  bytes: row.bytes,
  width: row.width,
  height: row.height,
  small: row.kind === 'picture' ? fileAddress(row.id, 'small') : null,
  large: fileAddress(row.id, 'large'),
});

export const pathView = (rows: readonly MilestoneRow[]): IdeaPage['path'] =>
  rows.map(({ status, at }) => ({
    status: status as IdeaPage['path'][number]['status'],
    at: at.toISOString(),
  }));

/** What of an idea's path everyone may see: it begins when it became public. */
const publicPath = (rows: readonly MilestoneRow[]): readonly MilestoneRow[] =>
  rows.slice(
    Math.max(
      0,
      rows.findIndex((row) => row.status === 'published'),
    ),
  );

/** What belongs to an idea's page beside its own row. */
export interface PageParts {
  readonly files: readonly FileRow[];
  readonly path: readonly MilestoneRow[];
  readonly assessments: readonly FullAssessmentRow[];
  readonly ballots: readonly BallotPlaceRow[];
}

export function pageView(row: PageRow, parts: PageParts, reader: string | null): IdeaPage {
  const { files, path, assessments, ballots } = parts;
  return {
    ...cardView(row),
    id: row.id,
    why: row.why,
    cost: row.cost_cents,
    place: row.place as IdeaPage['place'],
    authors: row.authors,
    files: files.map(fileView),
    versions: row.versions,
    path: pathView(publicPath(path)),
    answer: row.answer && { ...row.answer, at: new Date(row.answer.at).toISOString() },
    assessments: publicAssessments(assessments),
    ballots: ballots.map(ballotView),
    supportOpen: row.support_open,
    mine: reader === null ? null : { supported: row.supported, author: row.author, following: row.following },
  };
}

export const pointView = (row: PointRow): IdeaPoint =>
  ({
    number: row.number,
    title: row.title,
    language: row.language,
    municipality: row.municipality_id,
    lat: row.lat,
    lon: row.lon,
  }) as IdeaPoint;

export const versionViews = (rows: readonly VersionRow[]): VersionView[] =>
  rows.map((row, index) => {
    const before = rows[index - 1];
    return {
      number: row.number,
      at: row.at.toISOString(),
      title: row.title,
      summary: row.summary,
      why: row.why,
      suggestedBy: row.suggested_by,
      changes: before ? describeChange(before, row).map((it) => ({ ...it, parts: [...it.parts] })) : [],
      details: before ? (describeDetails(before.details, row.details) as VersionView['details']) : [],
    };
  });

export const contentView = (row: ContentRow): ContentBody =>
  ({
    title: row.title,
    summary: row.summary,
    why: row.why,
    task: row.task,
    category: row.category,
    municipality: row.municipality_id,
    area: row.area_id,
    place: row.place,
    cost: row.cost_cents,
    language: row.language,
  }) as ContentBody;

export const myCardView = (row: MyCardRow): MyIdeaCard =>
  ({
    id: row.id,
    number: row.number,
    title: row.title,
    language: row.language,
    status: row.status,
    hidden: row.hidden,
    municipality: row.municipality_id,
    role: row.role,
    support: row.support_count,
    changedAt: row.changed_at.toISOString(),
  }) as MyIdeaCard;

export const statementView = (row: StatementRow): StatementView => ({
  kind: row.kind,
  outcome: row.outcome,
  reason: row.reason as ReasonCode | null,
  ground: row.reason ? groundOf(row.reason as ReasonCode) : null,
  words: row.words,
  translations: row.translations,
  municipality: row.municipality_id,
  at: row.at.toISOString(),
  automated: false,
  noticed: row.noticed,
  appealUntil: row.appeal_until?.toISOString() ?? null,
});

export type { MyIdeaRow };

export const callView = (row: OpenCallRow): OpenCallView => ({
  id: row.id,
  name: row.name,
  closesAt: row.closes_at?.toISOString() ?? null,
  mayPropose: { ...row.may_propose },
});
