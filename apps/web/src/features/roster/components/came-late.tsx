import type { RosterShift } from '@talka/contracts';
import { MINUTE } from '@talka/kernel';
import { Button, TextField } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useState } from 'react';
import { useRefusals } from '../../../site/refusal.js';
import { serverNow } from '../../../site/server-time.js';
import { useText } from '../../../site/text.js';

interface Props {
  readonly open: boolean;
  readonly shift: Pick<RosterShift, 'from' | 'until'>;
  readonly onClose: () => void;
  readonly onSaid: (minutes: number) => void;
}

/** How many minutes after the start somebody came. */
export function CameLate({ open, shift, onClose, onSaid }: Props) {
  const t = useText('roster');
  const [minutes, setMinutes] = useState('15');
  const refusals = useRefusals();
  const from = Date.parse(shift.from);
  const [unreal, setUnreal] = useState(false);
  const said = /^\d{1,4}$/.test(minutes.trim()) ? Number(minutes) : undefined;
  return (
    <Dialog open={open} title={t('late.title')} onClose={onClose} closeLabel={t('act.cancel')}>
      <form
        className="roster__form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (said === undefined) return;
          const came = from + said * MINUTE;
          // Nobody has come yet who will come, and nobody comes when it is over: what was typed stays to be mended.
          if (came > serverNow().getTime() || came >= Date.parse(shift.until)) return setUnreal(true);
          onClose();
          onSaid(said);
        }}
      >
        <TextField
          short
          inputMode="numeric"
          label={t('late.minutes')}
          value={minutes}
          error={unreal ? refusals.ofRule({ code: 'attendance.late-unreal' }) : undefined}
          onChange={({ target }) => {
            setMinutes(target.value);
            setUnreal(false);
          }}
        />
        <Button type="submit" disabled={said === undefined}>
          {t('late.save')}
        </Button>
      </form>
    </Dialog>
  );
}
