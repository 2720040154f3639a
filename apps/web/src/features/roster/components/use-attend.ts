import type { AttendedView } from '@talka/contracts';
import { useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { serverNow } from '../../../site/server-time.js';
import { useFormats, useText } from '../../../site/text.js';
import { forgetRoster } from '../api.js';
import type { Tell } from './told.js';

/** Says what is noted of somebody now, also when another device was quicker. */
export function useSayAttended(): (attended: AttendedView) => Parameters<Tell> {
  const t = useText('roster');
  const { time } = useFormats();
  return ({ name, role, already, attendance: { state, cameAt, leftAt } }) => {
    const words = { name: name || t('roster.erased'), role, time: time(leftAt ?? cameAt ?? serverNow()) };
    if (state === 'here')
      return [already ? 'warning' : 'success', t(already ? 'told.came-already' : 'told.came', words)];
    if (already) return ['warning', t('told.already', words)];
    return ['success', t(state === 'left' ? 'told.left' : 'told.no-show', words)];
  };
}

/** Notes by name that somebody came, left or stayed away; says what came of it, and why not. */
export function useAttend(number: number, shift: string, onTold: Tell) {
  const say = useSayAttended();
  const refusals = useRefusals();
  const attend = useAction('my-events.attend', async (attended) => {
    await forgetRoster();
    onTold(...say(attended));
  });
  const note = (person: string, what: 'came' | 'left' | 'no-show', late: number | null = null): void => {
    if (attend.isPending) return;
    attend.mutate(
      { params: { number, shift, person }, body: { what, late } },
      {
        onError: (error) => {
          onTold('warning', refusals.ofError(error).general ?? '');
          void forgetRoster();
        },
      },
    );
  };
  return { note, busy: attend.isPending ? attend.variables.params.person : undefined };
}
