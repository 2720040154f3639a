import type { EventHours, HoursRow, OwnHoursRow } from '@talka/composition';
import type { HoursEntry, HoursOutcomeView, HoursShift, HoursView, OwnHoursView } from '@talka/contracts';
import { proposeHours, type HoursOutcome } from '@talka/volunteering';

export function hoursView({ event: { number, title }, people }: EventHours): HoursView {
  const shifts = new Map<string, HoursShift>();
  for (const row of people) {
    const { shift, role, from, until } = row;
    const known = shifts.get(shift) ?? {
      ...{ shift, role, from: from.toISOString(), until: until.toISOString(), people: [] },
    };
    shifts.set(shift, { ...known, people: [...known.people, hoursEntry(row)] });
  }
  return { number, title, shifts: [...shifts.values()] };
}

function hoursEntry(row: HoursRow): HoursEntry {
  const attendance = { state: row.state, cameAt: row.came_at, leftAt: row.left_at };
  return {
    person: row.person,
    name: row.name,
    attendance: {
      state: row.state,
      cameAt: row.came_at.toISOString(),
      leftAt: row.left_at?.toISOString() ?? null,
    },
    proposed: proposeHours({ attendance, during: { from: row.from, until: row.until } }),
    approved:
      row.minutes === null || row.approved_at === null
        ? null
        : {
            minutes: row.minutes,
            revision: row.revision ?? 0,
            by: row.approved_by ?? '',
            at: row.approved_at.toISOString(),
            reason: row.reason,
            corrections: row.corrections.map((one) => ({ ...one, at: new Date(one.at).toISOString() })),
          },
  };
}

export const outcomeView = (outcomes: readonly HoursOutcome[]): HoursOutcomeView => ({
  approved: outcomes.filter(({ refusal }) => refusal === undefined).length,
  refused: outcomes.flatMap(({ line: { shift, person }, refusal }) =>
    refusal ? [{ shift, person, code: refusal.code, params: { ...refusal.params } }] : [],
  ),
});

export const ownHoursView = ({ from, until, needs: _needs, ...row }: OwnHoursRow): OwnHoursView => ({
  ...row,
  from: from.toISOString(),
  until: until.toISOString(),
});
