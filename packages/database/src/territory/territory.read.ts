import type { CommentRule, Language, LocalName } from '@talka/territory';
import { first, rows, sql, type Queryable } from '../sql.js';

export interface MunicipalityRow {
  readonly id: string;
  readonly kind: 'state-city' | 'municipality';
  readonly name: LocalName;
  readonly atvk: string;
  readonly centre_lat: number;
  readonly centre_lon: number;
  readonly population: { value: number; asOf: string; source: string };
  readonly area_km2: number;
  readonly moderation: 'before' | 'after';
  readonly comments: CommentRule;
  readonly languages: Language[];
  readonly contact: { email: string; phone: string; address: string };
  readonly mark: { colour: string; accent: string };
  readonly answer_within_days: number;
  readonly areas: { id: string; name: string; kind: 'parish' | 'town' | 'city' }[];
}

/** Municipalities with their areas, in Latvian order; one of them when an id is given. */
export const municipalities = (on: Queryable, id: string | null = null): Promise<MunicipalityRow[]> =>
  rows<MunicipalityRow>(
    on,
    sql`select m.id, m.kind, m.name, m.atvk, m.centre_lat, m.centre_lon, m.population, m.area_km2, m.moderation, m.comments,
          m.languages, m.contact, m.mark, m.answer_within_days,
          (select jsonb_agg(jsonb_build_object('id', a.id, 'name', a.name, 'kind', a.kind)
                            order by a.kind = 'parish', a.name collate "lv-x-icu")
           from area a where a.municipality_id = m.id) as areas
        from municipality m where ${id}::text is null or m.id = ${id} order by m.position`,
  );

export const signatories = (
  on: Queryable,
): Promise<{ id: string; name: LocalName; successors: { municipality: string; part: string | null }[] }[]> =>
  rows(
    on,
    sql`select s.id, s.name,
          (select jsonb_agg(jsonb_build_object('municipality', n.municipality_id, 'part', n.part) order by n.municipality_id)
           from succession n where n.signatory_id = s.id) as successors
        from signatory s order by s.position`,
  );

export interface CountsRow {
  readonly published: number;
  readonly answered: number;
  readonly submitted: number;
  readonly median_days: number | null;
  readonly in_delivery: number;
  readonly delivered: number;
}

/** What became of what residents proposed: exact, of one municipality or of all. */
export const counts = async (on: Queryable, municipality: string | null = null): Promise<CountsRow> =>
  (await first<CountsRow>(
    on,
    sql`select
          (select count(*)::int from idea where is_public and (${municipality}::text is null or municipality_id = ${municipality})) as published,
          (select count(*)::int from idea where is_public and status in ('selected', 'in-delivery') and (${municipality}::text is null or municipality_id = ${municipality})) as in_delivery,
          (select count(*)::int from idea where is_public and status = 'delivered' and (${municipality}::text is null or municipality_id = ${municipality})) as delivered,
          count(c.id)::int as submitted, count(d.case_id)::int as answered,
          round(percentile_cont(0.5) within group (order by extract(epoch from d.at - c.opened_at) / 86400)::numeric, 1)::float8 as median_days
        from moderation_case c left join decision d on d.case_id = c.id
        where c.kind = 'review' and c.idea_id is not null and (${municipality}::text is null or c.municipality_id = ${municipality})`,
  )) ?? { published: 0, answered: 0, submitted: 0, median_days: null, in_delivery: 0, delivered: 0 };

export interface RulesChange {
  readonly moderation: 'before' | 'after';
  /** Undefined leaves it as it is. */
  readonly comments?: CommentRule | undefined;
  readonly languages: readonly string[];
  readonly contact: { readonly email: string; readonly phone: string; readonly address: string };
  readonly answerWithinDays: number;
}

export const saveRules = async (on: Queryable, municipality: string, rules: RulesChange): Promise<void> => {
  await rows(
    on,
    sql`update municipality set moderation = ${rules.moderation}, comments = coalesce(${rules.comments ?? null}, comments), languages = ${rules.languages},
          contact = ${JSON.stringify(rules.contact)}, answer_within_days = ${rules.answerWithinDays}
        where id = ${municipality}`,
  );
};
