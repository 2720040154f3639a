import type { DataSource } from 'typeorm';
import { rows, sql } from '../sql.js';
import places from './heritage/places.json' with { type: 'json' };
import routes from './heritage/routes.json' with { type: 'json' };

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

/** Ways through these places; what a municipality has changed since stays as it is. */
export const seedHeritageRoutes = async (source: DataSource): Promise<void> =>
  void (await rows(
    source,
    sql`with it as (
          select * from jsonb_to_recordset(${JSON.stringify(routes)}::jsonb) as it(id text, municipality text, way text, name jsonb,
            about jsonb, months smallint[], access text, stops jsonb)),
        made as (
          insert into heritage_route (id, municipality_id, way, name, about, months, access)
          select id, municipality, way, name, about, months, access from it on conflict (id) do nothing returning id)
        insert into heritage_route_stop (route_id, position, place_id, note)
        select it.id, stop.position, stop.value->>'place', stop.value->'note'
        from it join made using (id), jsonb_array_elements(it.stops) with ordinality as stop(value, position)
        returning route_id`,
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
