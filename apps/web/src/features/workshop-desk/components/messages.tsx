import type { LedWorkshopView } from '@talka/contracts';
import { Button, Stack } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { mayWith, WORKSHOP_MESSAGE_LENGTH } from '@talka/workshops';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { MessageForm } from '../../../site/message-form.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { useAt } from '../../../site/use-at.js';
import { shown } from '../use-draft.js';

interface Props {
  readonly view: LedWorkshopView;
  readonly onTold: (words: string) => void;
}

/** What was written to all who have a place, and writing to them. */
export function Messages({ view, onTold }: Props) {
  const t = useText('workshopdesk', 'shiftmessages');
  const at = useAt();
  return (
    <Stack>
      <p className="t-muted">{t('workdesk.messages-lead')}</p>
      {view.state === 'published' && mayWith(view.reader, 'messages') ? (
        <Write view={view} onTold={onTold} />
      ) : null}
      {view.messages.length === 0 ? <p>{t('written.none')}</p> : null}
      {view.messages.length > 0 ? (
        <ul className="desk-messages">
          {view.messages.map(({ words, people, by, at: sent }) => (
            <li key={sent}>
              <p className="desk-words">{words}</p>
              <p className="t-muted">
                {t('written.sent', { people, by: by || t('written.erased'), at: at(sent) })}
              </p>
            </li>
          ))}
        </ul>
      ) : null}
    </Stack>
  );
}

/** What is typed stays until it is sent. */
function Write({ view: { number }, onTold }: Props) {
  const t = useText('workshopdesk', 'shiftmessages');
  const refusals = useRefusals();
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  const close = () => {
    setSaid(nothingSaid);
    setOpen(false);
  };
  const write = useAction('led-workshops.write', (answer) => {
    shown(answer);
    setWords('');
    close();
    onTold(t('write.done', { people: answer.messages[0]?.people ?? 0 }));
  });
  return (
    <>
      <Button tone="quiet" onClick={() => setOpen(true)}>
        {t('write.open')}
      </Button>
      <Dialog open={open} title={t('workdesk.messages-title')} onClose={close} closeLabel={t('write.close')}>
        <MessageForm
          className="desk-form"
          {...{ words, said }}
          onWords={setWords}
          longest={WORKSHOP_MESSAGE_LENGTH}
          busy={write.isPending}
          onSend={() =>
            write.mutate(
              { params: { number }, body: { words } },
              { onError: (error) => setSaid(refusals.ofError(error)) },
            )
          }
        />
      </Dialog>
    </>
  );
}
