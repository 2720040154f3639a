import type { ShiftView } from '@talka/contracts';
import { useAt } from '../../../site/use-at.js';
import { useFormats, useText } from '../../../site/text.js';

type Time = Pick<ShiftView, 'from' | 'until'>;

/** "10.00–14.00". */
export function useHours(): (shift: Time) => string {
  const t = useText('shifts');
  const { time } = useFormats();
  return ({ from, until }) => t('shift.time', { from: time(from), until: time(until) });
}

/** The day and the hours, in a sentence. */
export function useWhen(): (shift: Time) => string {
  const at = useAt();
  const { time } = useFormats();
  return ({ from, until }) => `${at(from)}–${time(until)}`;
}
