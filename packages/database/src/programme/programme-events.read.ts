import type {
  Answer,
  Coordinates,
  EventLanguage,
  EventState,
  EventTexts,
  Genre,
  Strand,
} from '@talka/programme';
import type { Language } from '@talka/territory';
import { searchQuery } from '../ideas/search.js';
import { all, first, rows, sql, type Queryable, type Sql } from '../sql.js';

/** An event as it stands in a list. */
export interface ProgrammeCardRow {
  readonly number: number;
  readonly municipality: string;
  readonly titles: { readonly lv: string } & Partial<Record<Language, string>>;
  readonly genre: Genre;
  readonly place: string;
  readonly place_municipality: string | null;
  readonly languages: readonly EventLanguage[];
  readonly youngest: number | null;
  readonly oldest: number | null;
  readonly step_free: boolean;
  readonly sign_language: boolean;
  readonly price: string | null;
  readonly state: EventState;
  readonly starts_at: Date;
  readonly ends_at: Date;
}

export const CARD: Sql = sql`e.number, e.municipality_id as municipality,
  jsonb_strip_nulls(jsonb_build_object('lv', e.texts #>> '{lv,title}', 'ltg', nullif(e.texts #>> '{ltg,title}', ''),
    'en', nullif(e.texts #>> '{en,title}', ''), 'ru', nullif(e.texts #>> '{ru,title}', ''))) as titles,
  e.genre, e.place, e.place_municipality_id as place_municipality, e.languages, e.youngest, e.oldest, e.step_free,
  e.sign_language, e.price, e.state, e.starts_at, e.ends_at`;

/** Which events are asked for; all that is asked must hold. */
export interface ProgrammeFilter {
  /** Such as happen at some moment between the two. */
  readonly from: Date;
  readonly until?: Date | undefined;
  /** Where it is held: in one of these. */
  readonly places?: readonly string[] | undefined;
  readonly genre?: Genre | undefined;
  readonly language?: EventLanguage | undefined;
  /** For somebody so old, in years. */
  readonly age?: number | undefined;
  readonly stepFree?: boolean | undefined;
  readonly signLanguage?: boolean | undefined;
  readonly free?: boolean | undefined;
  readonly q?: string | undefined;
}

/** The last one of the page before. */
export interface After {
  readonly startsAt: Date;
  readonly number: number;
}

const narrowed = (it: ProgrammeFilter): Sql => {
  const query = searchQuery(it.q ?? '');
  return all([
    sql`e.published_at is not null`,
    sql`e.during && tstzrange(${it.from}::timestamptz, ${it.until ?? null}::timestamptz)`,
    ...(it.places ? [sql`e.place_municipality_id = any(${it.places}::text[])`] : []),
    ...(it.genre ? [sql`e.genre = ${it.genre}`] : []),
    ...(it.language ? [sql`e.languages @> array[${it.language}::text]`] : []),
    ...(it.age === undefined
      ? []
      : [sql`coalesce(e.youngest, 0) <= ${it.age}::int and coalesce(e.oldest, 200) >= ${it.age}::int`]),
    ...(it.stepFree ? [sql`e.step_free`] : []),
    ...(it.signLanguage ? [sql`e.sign_language`] : []),
    ...(it.free ? [sql`e.price is null`] : []),
    ...(it.q ? [query === '' ? sql`false` : sql`e.search @@ ${query}::tsquery`] : []),
  ]);
};

/** What is on for a day or longer, as the index of such says it too. */
const LONG: Sql = sql`e.ends_at - e.starts_at >= interval '1 day'`;

/** In the order in which they begin; called-off ones too, and said to be so. */
export function programmeCards(
  on: Queryable,
  filter: ProgrammeFilter,
  { after, limit }: { readonly after?: After | undefined; readonly limit: number },
): Promise<ProgrammeCardRow[]> {
  const asked = all([
    narrowed(filter),
    ...(after ? [sql`(e.starts_at, e.number) > (${after.startsAt}::timestamptz, ${after.number}::int)`] : []),
  ]);
  const page = (more: Sql): Sql =>
    sql`select ${CARD} from programme_event e where ${asked} and ${more} order by e.starts_at, e.number limit ${limit}`;
  if (filter.until !== undefined) return rows(on, page(sql`true`));
  // Without an end there is no stretch to look into: so that a list need not read all evenings of the past year, those that are short
  // and the few that are long are looked for apart. Nothing lasts longer than a year.
  const short = sql`e.starts_at > ${filter.from}::timestamptz - interval '1 day' and not (${LONG})`;
  const long = sql`e.starts_at > ${filter.from}::timestamptz - interval '367 days' and ${LONG}`;
  return rows(
    on,
    sql`select * from ((${page(short)}) union all (${page(long)})) as found order by starts_at, number limit ${limit}`,
  );
}

export interface AskedRow {
  readonly municipality: string;
  readonly answer: Answer | null;
}

export interface ProgrammePageRow extends Omit<ProgrammeCardRow, 'titles'> {
  readonly id: string;
  readonly texts: EventTexts;
  readonly strand: Strand | null;
  readonly coordinates: Coordinates | null;
  readonly link: string | null;
  readonly revision: number;
  readonly published_at: Date | null;
  readonly cancelled_at: Date | null;
  readonly cancelled_why: string | null;
  readonly asked: readonly AskedRow[];
  readonly now: Date;
}

const PAGE: Sql = sql`e.id, e.number, e.municipality_id as municipality, e.texts, e.genre, e.strand, e.place,
  e.place_municipality_id as place_municipality,
  case when e.latitude is not null then jsonb_build_object('latitude', e.latitude, 'longitude', e.longitude) end as coordinates,
  e.languages, e.youngest, e.oldest, e.step_free, e.sign_language, e.price, e.link, e.state, e.revision, e.starts_at, e.ends_at,
  e.published_at, e.cancelled_at, e.cancelled_why, talka_now() as now,
  coalesce((select jsonb_agg(jsonb_build_object('municipality', p.municipality_id, 'answer', p.answer) order by p.municipality_id)
    from programme_event_producer p where p.event_id = e.id), '[]') as asked`;

/** What was announced last, and is not over, for feed readers. */
export const newestProgrammeEvents = (on: Queryable, limit: number): Promise<ProgrammePageRow[]> =>
  rows(
    on,
    sql`select ${PAGE} from programme_event e where e.state = 'published' and e.ends_at > talka_now()
        order by e.published_at desc, e.number desc limit ${limit}`,
  );

/** Also one that nobody but offices may see. */
export const programmeEvent = (on: Queryable, number: number): Promise<ProgrammePageRow | undefined> =>
  first(on, sql`select ${PAGE} from programme_event e where e.number = ${number}`);

/** As whole as a page of it, for files. */
export const programmeEventsWhole = (
  on: Queryable,
  filter: ProgrammeFilter,
  limit: number,
): Promise<ProgrammePageRow[]> =>
  rows(
    on,
    sql`select ${PAGE} from programme_event e where ${narrowed(filter)} order by e.starts_at, e.number limit ${limit}`,
  );

export interface OfficeEventRow extends ProgrammeCardRow {
  readonly texts: EventTexts;
  readonly asked: readonly AskedRow[];
}

const OFFICE: Sql = sql`${CARD}, e.texts,
  coalesce((select jsonb_agg(jsonb_build_object('municipality', p.municipality_id, 'answer', p.answer) order by p.municipality_id)
    from programme_event_producer p where p.event_id = e.id), '[]') as asked`;

const MOST = 300;

/** What an office plans and has announced, as far as it is not over; and what other municipalities ask it to carry with them. */
export const officeEvents = (on: Queryable, municipality: string): Promise<OfficeEventRow[]> =>
  rows(
    on,
    sql`select ${OFFICE} from programme_event e
        where e.ends_at > talka_now() and (e.municipality_id = ${municipality} or e.state <> 'cancelled' and exists (
          select from programme_event_producer p where p.event_id = e.id and p.municipality_id = ${municipality}))
        order by e.starts_at, e.number limit ${MOST}`,
  );
