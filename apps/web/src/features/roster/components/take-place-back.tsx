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

/** Takes somebody's place back; why, is told to them. */
export function TakePlaceBack({ open, onClose, of, name, onTold }: Props) {
  const t = useText('roster');
  const refusals = useRefusals();
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  const take = useAction('my-events.take-place-back', async () => {
    setReason('');
    setSaid(nothingSaid);
    onClose();
    await forgetRoster();
    onTold('success', t('told.taken-back', { name }));
  });
  return (
    <Dialog open={open} title={t('take-back.title')} onClose={onClose} closeLabel={t('act.cancel')}>
      <form
        className="roster__form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (take.isPending) return;
          take.mutate(
            { params: of, body: { reason } },
            { onError: (error) => setSaid(refusals.ofError(error)) },
          );
        }}
      >
        <p>{t('take-back.text', { name })}</p>
        {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
        <TextField
          label={t('take-back.reason')}
          error={said.fields['reason']}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <Button type="submit" tone="danger" busy={take.isPending}>
          {t('take-back.save')}
        </Button>
      </form>
    </Dialog>
  );
}
