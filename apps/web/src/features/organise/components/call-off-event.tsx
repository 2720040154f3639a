import type { OwnEventView } from '@talka/contracts';
import { useAction } from '../../../site/api.js';
import { CallOff } from '../../../site/call-off.js';
import { useText } from '../../../site/text.js';
import { shown } from '../use-editing.js';

/** The whole event does not take place; it cannot be taken back. */
export function CallOffEvent({ number }: Pick<OwnEventView, 'number'>) {
  const t = useText('organise');
  const callOff = useAction('my-events.call-off', shown);
  return (
    <CallOff
      words={{ ask: t('change.all-ask'), sure: t('change.all-sure'), act: t('change.all-do') }}
      busy={callOff.isPending}
      onCallOff={(reason, then) =>
        callOff.mutate({ params: { number }, body: { shifts: null, reason } }, then)
      }
    >
      <p>{t('change.all-text')}</p>
    </CallOff>
  );
}
