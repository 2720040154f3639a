import type { OwnShiftView } from '@talka/contracts';
import { Select, TextField } from '@talka/ui';
import { GIVING_UP_WHYS, type GivingUpWhy } from '@talka/volunteering';
import { useState, type ComponentProps } from 'react';
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
  const [why, setWhy] = useState<GivingUpWhy | null>(null);
  const [said, setSaid] = useState('');
  const leave = useAction('my-shifts.give-up', async () => {
    await forgetShifts();
    const left = which === 'leave' ? 'my-shifts.left' : 'my-shifts.left-queue';
    onTold(t(left, { role: shift.role.name, when: when(shift) }));
  });
  const act: ComponentProps<typeof AskedButton>['act'] = {
    isPending: leave.isPending,
    mutate: ({ params }, then) => leave.mutate({ params, body: { why, words: said } }, then),
  };
  const words = {
    ask: t(`my-shifts.${which}`),
    sure: t(`my-shifts.${which}-sure`),
    yes: t(`my-shifts.${which}-do`),
    no: t('my-shifts.stay'),
  };
  return (
    <AskedButton shift={shift} tone="quiet" danger words={words} act={act}>
      <p>
        <b>{shift.role.name}</b>, {when(shift)}
      </p>
      <p>{t(`my-shifts.${which}-text`)}</p>
      {shift.standing.state === 'confirmed' ? (
        <>
          <Select
            label={t('give-up.why')}
            hint={t('give-up.hint')}
            value={why ?? ''}
            onChange={({ target }) => setWhy(GIVING_UP_WHYS.find((one) => one === target.value) ?? null)}
          >
            <option value="">{t('give-up.unsaid')}</option>
            {GIVING_UP_WHYS.map((one) => (
              <option key={one} value={one}>
                {t(`give-up.${one}`)}
              </option>
            ))}
          </Select>
          <TextField
            label={t('give-up.words')}
            maxLength={300}
            value={said}
            onChange={({ target }) => setSaid(target.value)}
          />
        </>
      ) : null}
    </AskedButton>
  );
}
