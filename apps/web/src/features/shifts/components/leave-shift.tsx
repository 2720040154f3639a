import type { OwnShiftView } from '@talka/contracts';
import { Button, Notice } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { forgetShifts } from '../api.js';
import { useWhen } from './when.js';

/** Gives a place up, or the waiting for one, after asking. */
export function LeaveShift({ shift, onTold }: { shift: OwnShiftView; onTold: (words: string) => void }) {
  const t = useText('shifts');
  const when = useWhen();
  const refusals = useRefusals();
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const which = shift.standing.state === 'waiting' ? 'leave-queue' : 'leave';
  const leave = useAction('my-shifts.leave', async () => {
    await forgetShifts();
    const left = which === 'leave' ? 'my-shifts.left' : 'my-shifts.left-queue';
    onTold(t(left, { role: shift.role.name, when: when(shift) }));
  });
  const confirm = () => {
    if (leave.isPending) return;
    leave.mutate(
      { params: { shift: shift.id } },
      {
        onSettled: () => setAsking(false),
        onError: (error) => {
          setTrouble(refusals.ofError(error).general);
          void forgetShifts();
        },
      },
    );
  };
  return (
    <>
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <Button
        tone="quiet"
        size="small"
        aria-describedby={`shift-${shift.id}`}
        onClick={() => setAsking(true)}
      >
        {t(`my-shifts.${which}`)}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t(`my-shifts.${which}-sure`)}
        tone="danger"
        busy={leave.isPending}
        confirmLabel={t(`my-shifts.${which}-do`)}
        cancelLabel={t('my-shifts.stay')}
        onConfirm={confirm}
        onCancel={() => setAsking(false)}
      >
        <p>
          <b>{shift.role.name}</b>, {when(shift)}
        </p>
        <p>{t(`my-shifts.${which}-text`)}</p>
      </ConfirmDialog>
    </>
  );
}
