import type { GuardianRow } from '@talka/composition';
import type { GuardianView } from '@talka/contracts';

/** What has become of it: a guardian's word first, then what the world did meanwhile. */
function stateOf(row: GuardianRow): GuardianView['state'] {
  if (row.state === 'refused' || row.state === 'withdrawn') return row.state;
  if (row.called_off) return 'called-off';
  if (row.state === 'given') return row.standing === 'ended' ? 'gone' : 'given';
  if (row.state === 'lapsed' || row.ending === 'not-consented') return 'run-out';
  if (row.standing === 'ended') return 'gone';
  if (row.from <= row.now) return 'over';
  return row.held_until !== null && row.held_until <= row.now ? 'run-out' : 'asked';
}

export const guardianView = (row: GuardianRow): GuardianView => ({
  state: stateOf(row),
  until: row.until.toISOString(),
  guardian: row.guardian ?? '',
  minor: row.minor,
  event: {
    ...{ number: row.event, title: row.title, about: row.about, place: row.place, contact: row.contact },
    municipality: row.municipality,
    organiser: { name: row.organiser, kind: row.organiser_kind },
  },
  shift: {
    ...{ role: row.role, about: row.role_about },
    ...{ from: row.from.toISOString(), until: row.ends.toISOString() },
  },
  consent:
    row.covers && row.relation && row.answered_at
      ? {
          ...{ covers: row.covers, name: row.signed_name ?? '', relation: row.relation },
          at: row.answered_at.toISOString(),
          withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
        }
      : null,
  revocable: row.state === 'given' && row.last_ends > row.now,
});
