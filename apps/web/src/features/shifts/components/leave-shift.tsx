import type { OwnShiftView } from '@talka/contracts';
import { useAction } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import { forgetShifts } from '../api.js';
import { AskedButton } from './asked-button.js';
import { useWhen } from './when.js';

/** Gives a place up, or the waiting for one, after asking. */
export function LeaveShift({ shift, onTold }: { shift: OwnShiftView; onTold: (words: string) => void }) {
  const t = useText('shifts');
  const when = useWhen();
  const which = shift.standing.state === 'waiting' ? 'leave-queue' : 'leave';
  const leave = useAction('my-shifts.leave', async () => {
    await forgetShifts();
    const left = which === 'leave' ? 'my-shifts.left' : 'my-shifts.left-queue';
    onTold(t(left, { role: shift.role.name, when: when(shift) }));
  });
  const words = {
    ask: t(`my-shifts.${which}`),
    sure: t(`my-shifts.${which}-sure`),
    yes: t(`my-shifts.${which}-do`),
    no: t('my-shifts.stay'),
  };
  return (
    <AskedButton shift={shift} tone="quiet" danger words={words} act={leave}>
      <p>
        <b>{shift.role.name}</b>, {when(shift)}
      </p>
      <p>{t(`my-shifts.${which}-text`)}</p>
    </AskedButton>
  );
}
