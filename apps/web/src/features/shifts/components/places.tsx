import type { ShiftView } from '@talka/contracts';
import { Bar } from '@talka/ui';
import { useText } from '../../../site/text.js';

/** How full a shift is, as a picture and in words. What is kept for somebody who is being
 * asked, or fills in a form, is neither free nor taken. */
export function Places({ shift }: { shift: ShiftView }) {
  const t = useText('shifts');
  const { places, free, held, filling, waiting } = shift;
  const asked = held - filling;
  const words = [
    t('shift.free', { count: free }) + (free > 0 ? ` (${t('shift.of', { free, places })})` : ''),
    ...(asked > 0 ? [t('shift.held', { count: asked })] : []),
    ...(filling > 0 ? [t('shift.filling', { count: filling })] : []),
    ...(waiting > 0 ? [t('shift.waiting', { count: waiting })] : []),
  ].join('. ');
  return (
    <Bar
      label={words}
      max={places}
      parts={[
        { value: Math.max(places - free - held, 0), tone: 'lake' },
        { value: held, kind: 'held', tone: 'ochre' },
      ]}
    >
      {words}
    </Bar>
  );
}
