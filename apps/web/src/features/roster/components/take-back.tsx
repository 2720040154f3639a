import { Button, Notice, TextField } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { forgetRoster } from '../api.js';
import type { Tell } from './told.js';

/** Somebody's place, of which they are told; or what was noted of them by mistake. The reason stays in both cases. */
const KINDS = {
  place: { operation: 'my-events.take-place-back', words: 'take-back', told: 'told.taken-back' },
  note: { operation: 'my-events.undo-attendance', words: 'undo', told: 'told.undone' },
} as const;

interface Props {
  readonly what: keyof typeof KINDS;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly of: { readonly number: number; readonly shift: string; readonly person: string };
  readonly name: string;
  readonly onTold: Tell;
}

/** Takes back what is somebody's, and asks why. */
export function TakeBack({ what, open, onClose, of, name, onTold }: Props) {
  const t = useText('roster');
  const refusals = useRefusals();
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  const { operation, words, told } = KINDS[what];
  const take = useAction(operation, async () => {
    setReason('');
    setSaid(nothingSaid);
    onClose();
    await forgetRoster();
    onTold('success', t(told, { name }));
  });
  return (
    <Dialog open={open} title={t(`${words}.title`)} onClose={onClose} closeLabel={t('act.cancel')}>
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
        <p>{t(`${words}.text`, { name })}</p>
        {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
        <TextField
          label={t(`${words}.reason`)}
          error={said.fields['reason']}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
        <Button type="submit" tone="danger" busy={take.isPending}>
          {t(`${words}.save`)}
        </Button>
      </form>
    </Dialog>
  );
}
