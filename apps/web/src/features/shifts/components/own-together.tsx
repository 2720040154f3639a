import type { OwnShiftView } from '@talka/contracts';
import { useAction } from '../../../site/api.js';
import { useFormats, useText } from '../../../site/text.js';
import { forgetShifts } from '../api.js';
import { AskedButton } from './asked-button.js';
import { useWhen } from './when.js';

/** With whom somebody comes, and that they are asked as one. */
export function With({ shift }: { shift: OwnShiftView }) {
  const t = useText('together');
  const { list } = useFormats();
  const { standing, together } = shift;
  if (!together) return null;
  const asked = standing.state === 'held' && standing.why === 'offer';
  return (
    <p>
      {t('along.with', { names: list(together.with) })}
      {asked ? <> {t('along.voice')}</> : null}
    </p>
  );
}

/** Whoever signed all of them up takes it back for all, after asking. */
export function LeaveTogether({ shift, onTold }: { shift: OwnShiftView; onTold: (words: string) => void }) {
  const t = useText('together');
  const when = useWhen();
  const leave = useAction('my-shifts.leave-together', async () => {
    await forgetShifts();
    onTold(t('along.left', { role: shift.role.name, when: when(shift) }));
  });
  if (!shift.together?.own) return null;
  const words = {
    ...{ ask: t('along.leave'), sure: t('along.leave-sure') },
    ...{ yes: t('along.leave-do'), no: t('along.stay') },
  };
  return (
    <AskedButton shift={shift} tone="quiet" danger words={words} act={leave}>
      <p>
        <b>{shift.role.name}</b>, {when(shift)}
      </p>
      <p>{t('along.leave-text')}</p>
    </AskedButton>
  );
}
