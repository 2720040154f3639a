// @ts-check
// A hundred thousand invented events over five years, and months of them that somebody asks for.

/** The first of them begins then. */
const FIRST = Date.UTC(2025, 0, 1);
const MONTHS = 60;

/**
 * @param {import('pg').Client} client
 * @param {number} events
 */
export async function planned(client, events) {
  // The same every time: what, where, for whom and for how long is a matter of the turn. One in forty is an exhibition of weeks.
  await client.query(
    `insert into programme_event (municipality_id, texts, genre, place, place_municipality_id, languages, youngest, oldest, step_free,
       sign_language, price, starts_at, ends_at, state, published_at)
     select m.ids[1 + n % 9],
       jsonb_build_object('lv', jsonb_build_object('title', 'Pasākums ' || n, 'about', repeat('Nāc, būs labi. ', 2 + n % 20)))
         || case when n % 3 = 0 then jsonb_build_object('en', jsonb_build_object('title', 'Event ' || n, 'about', '')) else '{}' end,
       (array['music', 'festival', 'exhibition', 'theatre', 'dance', 'film', 'literature', 'crafts', 'tradition', 'talk', 'tour', 'other'])
         [1 + (n * 7) % 12],
       'Vieta ' || n % 400, m.ids[1 + (n / 9 + n) % 9], (array['{lv}', '{lv,ltg}', '{lv,ru}', '{en}', '{ru}'])[1 + (n * 3) % 5]::text[],
       (array[null, null, 6, 16])[1 + n % 4], (array[null, 25, null, null])[1 + (n / 4) % 4],
       n % 5 < 3, n % 10 = 0, case when n % 2 = 0 then n % 30 || ' eiro' end,
       $2::timestamptz + $3::interval * n / $1, $2::timestamptz + $3::interval * n / $1
         + case when n % 40 = 0 then interval '21 days' else interval '2 hours' end,
       'published', now()
     from generate_series(0, $1::int - 1) n, (select array_agg(id order by id) as ids from municipality) m`,
    [events, new Date(FIRST), `${MONTHS} months`],
  );
  await client.query('vacuum (analyze) programme_event');
}

const PLACES = [
  ...['augsdaugavas-novads', 'balvu-novads', 'daugavpils', 'kraslavas-novads', 'livanu-novads'],
  ...['ludzas-novads', 'preilu-novads', 'rezekne', 'rezeknes-novads'],
];
const GENRES = ['music', 'festival', 'exhibition', 'theatre', 'dance', 'film'];

/** @typedef {{ from: string, until: string, municipality: string, genre: string, language: string, age: string }} Asked */

/** Each month with six filters at once: where, what, in which language, how old, without steps, free of charge. @type {readonly Asked[]} */
export const MONTHS_ASKED = Array.from({ length: MONTHS }, (_, n) => ({
  from: new Date(Date.UTC(2025, n, 1)).toISOString(),
  until: new Date(Date.UTC(2025, n + 1, 1)).toISOString(),
  municipality: PLACES[n % PLACES.length] ?? '',
  genre: GENRES[n % GENRES.length] ?? '',
  language: n % 2 ? 'lv' : 'ru',
  age: String(20 + (n % 60)),
}));

/** @param {Asked} asked */
export const addressOf = (asked) =>
  `/api/v1/programme/events?${new URLSearchParams({ ...asked, stepFree: 'yes', free: 'yes', limit: '500' })}`;

/** What a month must hold, said a second time in plain SQL. */
export const MONTH_SQL = `select number from programme_event
  where starts_at < $2 and ends_at > $1 and place_municipality_id = $3 and genre = $4 and $5 = any(languages)
    and (youngest is null or youngest <= $6) and (oldest is null or oldest >= $6) and step_free and price is null
    and state in ('published', 'cancelled') and published_at is not null
  order by starts_at, number`;
