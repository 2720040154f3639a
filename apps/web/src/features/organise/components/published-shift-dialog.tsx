import type { OwnEventView } from '@talka/contracts';
import { Button, Notice } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { may } from '@talka/volunteering';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { Reason } from '../../../site/reason.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import type { Placed } from '../editing.js';
import { shown } from '../use-editing.js';
import { ShiftFields } from './shift-fields.js';
import { shiftFrom, typedOf } from './typed-shift.js';

/** A published shift: other hours, more places or fewer, or called off. Whoever is in it is told why. */
export function PublishedShiftDialog({
  view,
  placed,
  onClose,
}: {
  view: OwnEventView;
  placed: Placed;
  onClose: () => void;
}) {
  const t = useText('organise');
  const refusals = useRefusals();
  const [typed, setTyped] = useState(() => typedOf(placed.shift));
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  const changed = (event: OwnEventView) => {
    shown(event);
    onClose();
  };
  const change = useAction('my-events.change-shift', changed);
  const callOff = useAction('my-events.call-off', changed);
  const remove = useAction('my-events.remove-shift', changed);
  const { number, roster } = view;
  const { shift = '', people = [] } = roster[placed.at] ?? {};
  const onError = (error: unknown) => setSaid(refusals.ofError(error));
  const busy = change.isPending || callOff.isPending || remove.isPending;
  const keep = () => {
    if (busy) return;
    const read = shiftFrom(typed, placed.shift);
    if (!read.ok) return setSaid({ fields: {}, general: refusals.ofRule(read.refusal) });
    const { from, until, places } = read.value;
    change.mutate({ params: { number, shift }, body: { from, until, places, reason } }, { onError });
  };
  const off = () => {
    if (!busy) callOff.mutate({ params: { number }, body: { shifts: [shift], reason } }, { onError });
  };
  const out = () => {
    if (!busy) remove.mutate({ params: { number, shift } }, { onError });
  };
  const trouble = said.general ?? Object.entries(said.fields).find(([field]) => field !== 'reason')?.[1];
  return (
    <Dialog
      open
      title={t('shift-of.title')}
      closeLabel={t('edit.close')}
      onClose={onClose}
      actions={
        <>
          <Button busy={change.isPending} onClick={keep}>
            {t('change.save')}
          </Button>
          {people.length === 0 ? (
            <Button tone="quiet" busy={remove.isPending} onClick={out}>
              {t('shift-of.remove')}
            </Button>
          ) : null}
          {may(view.reader, 'call-off') ? (
            <Button tone="danger" busy={callOff.isPending} onClick={off}>
              {t('change.call-off')}
            </Button>
          ) : null}
        </>
      }
    >
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <p>{t('change.told', { count: people.length })}</p>
      <ShiftFields prefix="one" typed={typed} onChange={(part) => setTyped({ ...typed, ...part })} />
      <Reason value={reason} error={said.fields['reason']} onChange={setReason} />
    </Dialog>
  );
}
