import type { OwnEventView } from '@talka/contracts';
import { Button, Notice } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { shown } from '../use-editing.js';
import { Reason } from './published-shift-dialog.js';

/** The whole event does not take place; it cannot be taken back. */
export function CallOffEvent({ number }: Pick<OwnEventView, 'number'>) {
  const t = useText('organise');
  const refusals = useRefusals();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  const callOff = useAction('my-events.call-off', (event) => {
    shown(event);
    setAsking(false);
  });
  const confirm = () => {
    if (callOff.isPending) return;
    callOff.mutate(
      { params: { number }, body: { shifts: null, reason } },
      { onError: (error) => setSaid(refusals.ofError(error)) },
    );
  };
  return (
    <>
      <Button tone="quiet" onClick={() => setAsking(true)}>
        {t('change.all-ask')}
      </Button>
      <Dialog
        open={asking}
        title={t('change.all-sure')}
        closeLabel={t('edit.close')}
        onClose={() => setAsking(false)}
        actions={
          <Button tone="danger" busy={callOff.isPending} onClick={confirm}>
            {t('change.all-do')}
          </Button>
        }
      >
        {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
        <p>{t('change.all-text')}</p>
        <Reason value={reason} error={said.fields['reason']} onChange={setReason} />
      </Dialog>
    </>
  );
}
