import { Button, Notice } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useState, type ReactNode } from 'react';
import { Reason } from './reason.js';
import { nothingSaid, useRefusals } from './refusal.js';
import { useText } from './text.js';

interface Props {
  /** Of the button that asks, over the sheet, and of the button that does it. */
  readonly words: { readonly ask: ReactNode; readonly sure: string; readonly act: string };
  readonly size?: 'small';
  readonly busy: boolean;
  readonly onCallOff: (
    reason: string,
    then: { readonly onSuccess: () => void; readonly onError: (error: unknown) => void },
  ) => void;
  /** What follows from it. */
  readonly children: ReactNode;
}

/** Something that people come to does not take place, and that cannot be taken back: asked once more, with the reason they are told. */
export function CallOff({ words, size, busy, onCallOff, children }: Props) {
  const t = useText('organise');
  const refusals = useRefusals();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  const confirm = () => {
    if (busy) return;
    onCallOff(reason, {
      onSuccess: () => setAsking(false),
      onError: (error) => setSaid(refusals.ofError(error)),
    });
  };
  return (
    <>
      <Button tone="quiet" size={size} onClick={() => setAsking(true)}>
        {words.ask}
      </Button>
      <Dialog
        open={asking}
        title={words.sure}
        closeLabel={t('edit.close')}
        onClose={() => setAsking(false)}
        actions={
          <Button tone="danger" busy={busy} onClick={confirm}>
            {words.act}
          </Button>
        }
      >
        {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
        {children}
        <Reason
          value={reason}
          error={said.fields['reason']}
          hint={t('change.reason-read')}
          onChange={setReason}
        />
      </Dialog>
    </>
  );
}
