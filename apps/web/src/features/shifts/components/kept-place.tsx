import { useRef, useState } from 'react';
import { client } from '../../../site/api.js';
import { useFormats, useText } from '../../../site/text.js';
import { forgetShifts } from '../api.js';
import type { ShownShift } from '../what-next.js';

/** Until when; null: none is free; undefined: nothing is kept, or not known yet. */
type Kept = Date | null | undefined;

/**
 * While a form is open, a free place is kept for whoever fills it in, and others see it kept. Whoever shuts the form gives it back;
 * whoever just goes away loses it in ten minutes.
 */
export function useKeptPlace({ id, free, fillsIn }: ShownShift) {
  const [kept, setKept] = useState<Kept>();
  // Whoever shuts the form before it is known gives it back all the same.
  const asked = useRef<Promise<Kept>>(undefined);
  // Whoever opens it again at once gets a place of that moment, not the one that is just given back.
  const given = useRef<Promise<unknown>>(Promise.resolve());
  const params = { shift: id };
  return {
    kept,
    keep: () => {
      if (free === 0 && !fillsIn) return;
      // A refusal is told when the form is sent, with what helps.
      const asking = given.current
        .then(() => client.call('my-shifts.fill-in', { params }))
        .then(
          ({ until }) => (until === null ? null : new Date(until)),
          () => undefined,
        );
      asked.current = asking;
      void asking.then((until) => {
        if (asked.current === asking) setKept(until);
      });
    },
    giveBack: () => {
      const asking = asked.current;
      asked.current = undefined;
      setKept(undefined);
      given.current = Promise.resolve(asking).then((until) =>
        until ? client.call('my-shifts.leave', { params }).then(forgetShifts, () => undefined) : undefined,
      );
    },
  };
}

export function KeptPlace({ kept }: { kept: Kept }) {
  const t = useText('shifts');
  const { time } = useFormats();
  return (
    <p role="status" className="kept-place">
      {kept ? t('shift.kept', { until: time(kept) }) : kept === null ? t('shift.kept-none') : null}
    </p>
  );
}
