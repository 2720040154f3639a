import type { RosterView } from '@talka/contracts';
import { MESSAGE_LENGTH } from '@talka/volunteering';
import { Select } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useState } from 'react';
import { cache, useAction } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { MessageForm } from '../../../site/message-form.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { serverNow } from '../../../site/server-time.js';
import { useFormats, useText } from '../../../site/text.js';
import { useAt } from '../../../site/use-at.js';
import { addressees, valueOf, type Addressee } from '../addressees.js';
import type { Tell } from './told.js';

interface Props {
  readonly roster: RosterView;
  /** Whom it is for at first, as its choice is called; null: nobody is writing. */
  readonly to: string | null;
  readonly onTo: (to: string | null) => void;
  readonly onTold: Tell;
}

/** A message to all who have a place in a shift or on a day, or who were there. What is typed stays until it is sent. */
export function WriteMessage({ roster, to, onTo, onTold }: Props) {
  const t = useText('shiftmessages');
  const label = useAddressee(roster);
  const refusals = useRefusals();
  const [words, setWords] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  const choices = addressees(roster, serverNow());
  const chosen = choices.find((one) => valueOf(one) === to) ?? choices[0];
  const { number } = roster;
  const close = () => {
    setSaid(nothingSaid);
    onTo(null);
  };
  const write = useAction('my-events.write', (sent) => {
    cache.setQueryData(queryKey('my-events.messages', { params: { number } }), sent);
    setWords('');
    close();
    onTold('success', t('write.done', { people: sent.messages[0]?.people ?? 0 }));
  });
  return (
    <Dialog open={to !== null} title={t('write.title')} onClose={close} closeLabel={t('write.close')}>
      <MessageForm
        className="roster__form"
        {...{ words, said }}
        onWords={setWords}
        longest={MESSAGE_LENGTH}
        busy={write.isPending}
        onSend={() => {
          if (!chosen) return;
          write.mutate(
            { params: { number }, body: { to: chosen, words } },
            { onError: (error) => setSaid(refusals.ofError(error)) },
          );
        }}
      >
        <Select
          id="message-to"
          label={t('write.to')}
          value={chosen ? valueOf(chosen) : ''}
          onChange={(event) => onTo(event.currentTarget.value)}
        >
          {choices.map((one) => (
            <option key={valueOf(one)} value={valueOf(one)}>
              {label(one)}
            </option>
          ))}
        </Select>
      </MessageForm>
    </Dialog>
  );
}

function useAddressee({ shifts }: RosterView): (to: Addressee) => string {
  const t = useText('shiftmessages');
  const at = useAt();
  const { date } = useFormats();
  return (to) => {
    if (to.what === 'came') return t('written.to-came');
    if (to.what === 'day') return t('written.to-day', { day: date(`${to.day}T12:00:00Z`) });
    const shift = shifts.find((one) => one.shift === to.shift);
    return shift ? t('written.to-shift', { role: shift.role, from: at(shift.from) }) : '';
  };
}
