import { Notice } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { useText } from '../../../site/text.js';

/** Who looks after the minors of a shift, where some come; or that nobody does. */
export function Supervised({ number, shift }: { number: number; shift: string }) {
  const t = useText('needs');
  const { data } = useCall('my-events.supervision', { params: { number } });
  const found = data?.shifts.find((one) => one.shift === shift);
  if (!found || found.minors === 0) return null;
  if (found.missing)
    return <Notice tone="warning" title={t('supervision.missing', { count: found.minors })} />;
  const names = found.supervisors.filter(({ acts }) => acts).map(({ name }) => name);
  return <p>{t('supervision.by', { names: names.join(', ') })}</p>;
}
