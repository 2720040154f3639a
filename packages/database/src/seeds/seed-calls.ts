import type { DataSource } from 'typeorm';
import { first, one, rows, sql } from '../sql.js';

const NAME = {
  lv: 'Iedzīvotāju idejas',
  ltg: 'Dzeivuotuoju idejis',
  en: 'Residents’ ideas',
  ru: 'Идеи жителей',
};

/** Proposing and supporting follow the statutory participatory budget: from 16, wherever one lives. Support is from 13, inside the federation. */
const MAY_PROPOSE = { minimumAge: 16, residence: 'anyone' };
const MAY_SUPPORT = { minimumAge: 13, residence: 'federation' };
const THRESHOLDS: Readonly<Record<string, number>> = { daugavpils: 100, rezekne: 75 };
const THRESHOLD = 50;

/** Opens each municipality's standing call for ideas, unless it has one. */
export const seedCalls = (source: DataSource): Promise<void> =>
  source.transaction(async (manager) => {
    const municipalities = await rows<{ id: string }>(manager, sql`select id from municipality`);
    for (const { id } of municipalities) {
      if (await first(manager, sql`select 1 from process where municipality_id = ${id}`)) continue;
      const process = await one<{ id: string }>(
        manager,
        sql`insert into process (municipality_id, name, may_propose, may_support, support_threshold)
            values (${id}, ${JSON.stringify(NAME)}, ${JSON.stringify(MAY_PROPOSE)},
              ${JSON.stringify(MAY_SUPPORT)}, ${THRESHOLDS[id] ?? THRESHOLD})
            returning id`,
      );
      await rows(
        manager,
        sql`insert into process_phase (process_id, kind, opens_at, closes_at)
            select ${process.id}, kind, date_trunc('year', talka_now()) - interval '1 year', null
            from unnest(array['submission', 'review', 'support']) as kind`,
      );
    }
  });
