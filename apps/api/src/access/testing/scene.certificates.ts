import type { Actor } from '@talka/testing';
import type { ApiUnderTest } from '../../testing/api-under-test.js';
import { MUNICIPALITIES, type Add, type Place } from './who.js';

let codes = 0;

/** A certificate that somebody has, made without the worker. */
export async function certificateOf(api: ApiUnderTest, place: Place, holder: Actor, add: Add): Promise<void> {
  const municipality = MUNICIPALITIES[place];
  const code = `7K3M9QRT0V5X2B${String((codes += 1)).padStart(2, '0')}`;
  const { rows } = await api.database.query<{ id: string; batch: string }>(
    `with batch as (insert into certificate_batch (origin, municipality_id) values ('scene:' || $2::text, $1) returning id),
       key as (insert into municipality_key (municipality_id, number, public_key, sealed_key, retired_at)
         values ($1, 99, decode(repeat('ab', 32), 'hex'), 'x', now()) returning id),
       made as (insert into certificate (batch_id, municipality_id, code, holder_id, kind, thing, name, from_day, until_day,
           minutes, status_list, status_index, state, issued_at, key_id, credential)
         select batch.id, $1, $2, $3, 'hours', 'hours:scene', 'Paula Papīrniece', '2026-06-01', '2026-06-02', 60, 1,
           0, 'issued', now(), key.id, '{}' from batch, key returning id),
       paper as (insert into certificate_paper (certificate_id, language, pdf) select id, 'lv', 'x' from made),
       words as (insert into certificate_reflection (certificate_id, competence, words) select id, 'digital', 'Tabulas.' from made)
     select made.id, batch.id as batch from made, batch`,
    [municipality, code, holder.id],
  );
  add(`certificate ${place}`, {
    municipality,
    code,
    certificate: rows[0]?.id ?? '',
    together: rows[0]?.batch ?? '',
  });
}
