import { useState } from 'react';
import { useText } from '../../../site/text.js';
import type { Parts, Placed } from '../editing.js';
import type { Typing } from '../use-editing.js';
import { CopyDay } from './copy-day.js';
import { DraftShiftDialog } from './draft-shift-dialog.js';
import { Rota } from './rota.js';

/** The shifts of a draft: each can be changed or taken out, and a day copied. */
export function DraftRota({ editing }: { editing: Typing<Parts> }) {
  const t = useText('organise');
  const { draft, wrong, change } = editing;
  const [open, setOpen] = useState<Placed | null>(null);
  return (
    <>
      <Rota
        roles={draft.roles}
        shifts={draft.shifts}
        say={({ shift, at }) => ({
          words: t('rota.places', { count: shift.places }),
          wrong: wrong.fields[`shifts.${at}`] !== undefined,
        })}
        onOpen={setOpen}
        dayActions={({ day }) => (
          <CopyDay
            day={day}
            shifts={draft.shifts}
            onCopy={(copies) => change({ shifts: [...draft.shifts, ...copies] })}
          />
        )}
      />
      {open ? (
        <DraftShiftDialog
          key={open.at}
          shift={open.shift}
          onClose={() => setOpen(null)}
          onChange={(shift) => {
            change({
              shifts: draft.shifts.flatMap((one, at) => (at !== open.at ? [one] : shift ? [shift] : [])),
            });
            setOpen(null);
          }}
        />
      ) : null}
    </>
  );
}
