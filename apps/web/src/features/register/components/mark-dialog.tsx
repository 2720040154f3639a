import { Button, TextField } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import type { Attendance } from '@talka/workshops';
import { useState } from 'react';
import { useText } from '../../../site/text.js';
import type { Someone } from './person-row.js';

interface Props {
  readonly one: Someone | undefined;
  readonly onClose: () => void;
  readonly onSaid: (one: Someone, attendance: Attendance) => void;
}

const LONGEST = 1_440;
const minutes = (typed: string): number =>
  /^\d{1,4}$/.test(typed.trim()) ? Math.min(LONGEST, Number(typed)) : 0;

/** All that can be said of somebody besides that they are here. */
export function MarkDialog({ one, onClose, onSaid }: Props) {
  const t = useText('register');
  const now = one?.entry?.attendance;
  const [late, setLate] = useState(String((now?.as === 'present' && now.late) || ''));
  const [early, setEarly] = useState(String((now?.as === 'present' && now.early) || ''));
  const say = (attendance: Attendance) => {
    onClose();
    if (one) onSaid(one, attendance);
  };
  return (
    <Dialog
      open={one !== undefined}
      title={t('mark.more-title', { name: one?.name ?? '' })}
      onClose={onClose}
      closeLabel={t('mark.close')}
    >
      <div className="register__choices">
        <Button wide tone="quiet" onClick={() => say({ as: 'absent' })}>
          {t('mark.absent')}
        </Button>
        <Button wide tone="quiet" onClick={() => say({ as: 'excused' })}>
          {t('mark.excused')}
        </Button>
        <Button wide tone="quiet" onClick={() => say({ as: 'unmarked' })}>
          {t('mark.unmarked')}
        </Button>
      </div>
      <form
        className="register__form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          say({ as: 'present', late: minutes(late), early: minutes(early) });
        }}
      >
        <TextField
          short
          inputMode="numeric"
          label={t('mark.minutes-late')}
          value={late}
          onChange={({ target }) => setLate(target.value)}
        />
        <TextField
          short
          inputMode="numeric"
          label={t('mark.minutes-early')}
          value={early}
          onChange={({ target }) => setEarly(target.value)}
        />
        <Button type="submit" wide>
          {t('mark.save')}
        </Button>
      </form>
    </Dialog>
  );
}
