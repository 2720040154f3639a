import { Button, Notice, TextField } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { forgetRoster } from '../api.js';
import type { Tell } from './told.js';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly of: { readonly number: number; readonly shift: string; readonly person: string };
  readonly name: string;
  readonly onTold: Tell;
}

/** Takes back what was noted by mistake; why, is asked and stays. */
export function UndoAttendance({ open, onClose, of, name, onTold }: Props) {
  const t = useText('roster');
  const refusals = useRefusals();
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  const undo = useAction('my-events.undo-attendance', async () => {
    setReason('');
    setSaid(nothingSaid);
    onClose();
    await forgetRoster();
    onTold('success', t('told.undone', { name }));
  });
  return (
    <Dialog open={open} title={t('undo.title')} onClose={onClose} closeLabel={t('act.cancel')}>
      <form
        className="roster__form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (undo.isPending) return;
          undo.mutate(
            { params: of, body: { reason } },
            { onError: (error) => setSaid(refusals.ofError(error)) },
          );
        }}
      >
        <p>{t('undo.text', { name })}</p>
        {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
        <TextField
          label={t('undo.reason')}
          error={said.fields['reason']}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <Button type="submit" tone="danger" busy={undo.isPending}>
          {t('undo.save')}
        </Button>
      </form>
    </Dialog>
  );
}
