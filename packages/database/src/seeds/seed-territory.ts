import type { DataSource } from 'typeorm';
import { rows, sql, type Queryable } from '../sql.js';
import areas from './territory/areas.json' with { type: 'json' };
import municipalities from './territory/municipalities.json' with { type: 'json' };
import signatories from './territory/signatories.json' with { type: 'json' };

export const TERRITORY = { areas, municipalities, signatories } as const;

/** Writes the 9 municipalities, 151 areas and 20 signatories; what a municipality has changed since stays as it is. */
export const seedTerritory = (source: DataSource): Promise<void> =>
  source.transaction(async (manager) => {
    for (const [position, it] of municipalities.entries()) await addMunicipality(manager, it, position);
    await rows(
      manager,
      sql`insert into area (id, municipality_id, name, kind, former_id)
          select id, municipality, name, kind, former
          from jsonb_to_recordset(${JSON.stringify(areas)}::jsonb)
            as it(id text, name text, kind text, municipality text, former text)
          on conflict (id) do nothing`,
    );
    for (const [position, it] of signatories.entries()) {
      await rows(
        manager,
        sql`insert into signatory (id, name, position) values (${it.id}, ${JSON.stringify(it.name)}, ${position})
            on conflict (id) do nothing`,
      );
      for (const { municipality, part } of it.successors) {
        await rows(
          manager,
          sql`insert into succession values (${it.id}, ${municipality}, ${part}) on conflict do nothing`,
        );
      }
    }
  });

type SeedMunicipality = (typeof municipalities)[number];

async function addMunicipality(on: Queryable, it: SeedMunicipality, position: number): Promise<void> {
  const { rules } = it;
  await rows(
    on,
    sql`insert into municipality (id, kind, name, atvk, centre_lat, centre_lon, population, area_km2,
          moderation, languages, contact, mark, answer_within_days, position)
        values (${it.id}, ${it.kind}, ${JSON.stringify(it.name)}, ${it.atvk}, ${it.centre.lat}, ${it.centre.lon},
          ${JSON.stringify(it.population)}, ${it.areaKm2}, ${rules.moderation}, ${rules.languages},
          ${JSON.stringify(rules.contact)}, ${JSON.stringify(rules.mark)}, ${rules.answerWithinDays}, ${position})
        on conflict (id) do nothing`,
  );
}
