import { Button, TextField } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useState } from 'react';
import { useText } from '../../../site/text.js';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onSaid: (minutes: number) => void;
}

/** How many minutes after the start somebody came. */
export function CameLate({ open, onClose, onSaid }: Props) {
  const t = useText('roster');
  const [minutes, setMinutes] = useState('15');
  const said = /^\d{1,4}$/.test(minutes.trim()) ? Number(minutes) : undefined;
  return (
    <Dialog open={open} title={t('late.title')} onClose={onClose} closeLabel={t('act.cancel')}>
      <form
        className="roster__form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (said === undefined) return;
          onClose();
          onSaid(said);
        }}
      >
        <TextField
          short
          inputMode="numeric"
          label={t('late.minutes')}
          value={minutes}
          onChange={({ target }) => setMinutes(target.value)}
        />
        <Button type="submit" disabled={said === undefined}>
          {t('late.save')}
        </Button>
      </form>
    </Dialog>
  );
}
