import { Button, Notice } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useState } from 'react';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import type { ShiftBody } from '../editing.js';
import { ShiftFields } from './shift-fields.js';
import { shiftFrom, typedOf } from './typed-shift.js';

/** One shift of a draft: other hours, other places, or none of it. */
export function DraftShiftDialog({
  shift,
  onChange,
  onClose,
}: {
  shift: ShiftBody;
  /** Null takes it out. */
  onChange: (shift: ShiftBody | null) => void;
  onClose: () => void;
}) {
  const t = useText('organise');
  const refusals = useRefusals();
  const [typed, setTyped] = useState(() => typedOf(shift));
  const [trouble, setTrouble] = useState<string | null>(null);
  const keep = () => {
    const read = shiftFrom(typed, shift);
    if (read.ok) onChange(read.value);
    else setTrouble(refusals.ofRule(read.refusal));
  };
  return (
    <Dialog
      open
      title={t('shift-of.title')}
      closeLabel={t('edit.close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={keep}>{t('shift-of.keep')}</Button>
          <Button tone="danger" onClick={() => onChange(null)}>
            {t('shift-of.remove')}
          </Button>
        </>
      }
    >
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <ShiftFields prefix="one" typed={typed} onChange={(part) => setTyped({ ...typed, ...part })} />
    </Dialog>
  );
}
