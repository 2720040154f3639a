import type { DataSource } from 'typeorm';
import { rows, sql } from '../sql.js';
import places from './heritage/places.json' with { type: 'json' };

/** Writes the places and living traditions Talka begins with; what a municipality has changed since stays as it is. */
export const seedHeritage = async (source: DataSource): Promise<void> =>
  void (await rows(
    source,
    sql`insert into heritage_place (id, municipality_id, kind, traditions, name, about, lat, lon, precision, source, is_verified)
        select id, municipality, kind, traditions, name, about, lat, lon, precision, source, verified
        from jsonb_to_recordset(${JSON.stringify(places)}::jsonb)
          as it(id text, municipality text, kind text, traditions text[], name jsonb, about jsonb,
            lat double precision, lon double precision, precision text, source text, verified boolean)
        on conflict (id) do nothing`,
  ));

/** An invented place of partners abroad, as the demonstration shows one. */
export const seedDemoHeritage = async (source: DataSource): Promise<void> =>
  void (await rows(
    source,
    sql`insert into heritage_place (id, municipality_id, kind, traditions, name, about, lat, lon, precision, country, website)
        values ('balto-dobilu-seta', 'daugavpils', 'workshop', '{pottery,weaving}',
          ${JSON.stringify({ lv: 'Podnieku sēta „Balto dobilu”', en: 'Potters’ farmstead “Baltų dobilų”' })},
          ${JSON.stringify({
            lv: 'Lietuvas podnieki un audējas, ar kuriem Daugavpils meistari katru vasaru maina māla un dzijas.',
            en: 'Lithuanian potters and weavers with whom makers of Daugavpils exchange clay and yarn every summer.',
          })},
          55.7419, 25.8542, 'near', 'LT', 'https://baltu-dobilu.example')
        on conflict (id) do nothing`,
  ));
