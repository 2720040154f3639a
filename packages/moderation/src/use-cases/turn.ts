import type { MunicipalityId } from '@talka/kernel';
import type { Duty } from '../pool.js';
import type { ModerationPorts } from '../ports.js';
import { turnRota } from '../rules/turn-rota.js';

export type RotaPorts = Pick<ModerationPorts, 'pool' | 'swaps' | 'record'>;

/** After every change: takes away what cannot be, fills what is empty, and ends what was asked of weeks that are not theirs any more. */
export async function turn({ pool, swaps, record }: RotaPorts): Promise<void> {
  for (const duty of await pool.clear()) await record(aboutDuty(duty, 'duty.taken-off'));
  const given = turnRota(await pool.rota());
  await pool.give(given);
  for (const duty of given) await record(aboutDuty(duty, 'duty.given'));
  for (const { id, week, municipality } of await swaps.lapse())
    await record({
      ...{ kind: 'duty.swap-lapsed', subject: { kind: 'duty-swap', id }, municipality },
      ...{ by: null, facts: { week } },
    });
}

export const aboutDuty = <K extends 'duty.given' | 'duty.taken-off' | 'duty.comes'>(
  {
    week,
    person,
    municipality,
  }: Pick<Duty, 'week' | 'person'> & { readonly municipality: MunicipalityId | null },
  kind: K,
) => ({ kind, subject: { kind: 'person', id: person }, municipality, by: null, facts: { week } });
