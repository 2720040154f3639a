import type { ShiftView } from '@talka/contracts';
import type { ServerMessages } from '@talka/contracts/realtime';
import { cache } from '../../site/api.js';
import { useWatch } from '../../site/watch.js';
import { forgetShifts } from './api.js';

type Places = Parameters<ServerMessages['places.changed']>[0];

/** Places go and come free in what is shown, of one event or of all; without a socket it is asked for now and then. */
export function useLivePlaces(event?: number): void {
  useWatch(event === undefined ? { what: 'shifts' } : { what: 'event', number: event }, {
    'places.changed': show,
    'event.changed': () => void forgetShifts(),
    refetch: () => void forgetShifts(),
  });
}

/** Only the counts move: what somebody is about to press stays under their finger. */
function show({ shift: id, event: _, ...counts }: Places): void {
  const shown = <S extends { readonly id: string }>(shifts: readonly S[]): S[] =>
    shifts.map((shift) => (shift.id === id ? { ...shift, ...counts } : shift));
  for (const name of ['shifts.list', 'my-shifts.board', 'events.read'] as const)
    cache.setQueriesData<{ readonly shifts: readonly ShiftView[] }>(
      { queryKey: [name] },
      (before) => before && { ...before, shifts: shown(before.shifts) },
    );
}
