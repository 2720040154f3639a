import { Actions, Button, Notice, Stack, TextArea } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';

/** One certificate, or all that were made together. */
export type ToTakeBack = { readonly code: string; readonly name: string } | { readonly batch: string };

interface Props {
  readonly municipality: string;
  /** Null: nothing just now. */
  readonly what: ToTakeBack | null;
  readonly onDone: (words: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the reason that holders read, and takes back. */
export function TakeBack({ municipality, what, onDone, onCancel }: Props) {
  const t = useText('certificates');
  const title = t(what && 'batch' in what ? 'batches.revoke-all' : 'batches.revoke-title');
  return (
    <Dialog open={what !== null} title={title} closeLabel={t('batches.cancel')} onClose={onCancel}>
      {what ? <Reason {...{ municipality, what, onDone, onCancel }} /> : null}
    </Dialog>
  );
}

function Reason({ municipality, what, onDone, onCancel }: Props & { readonly what: ToTakeBack }) {
  const t = useText('certificates');
  const refusals = useRefusals();
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  const one = useAction('office-certificates.revoke', () => onDone(t('batches.revoked')));
  const all = useAction('office-certificates.revoke-batch', ({ revoked }) =>
    onDone(t('batches.revoked-all', { count: revoked })),
  );
  const send = () => {
    if (one.isPending || all.isPending) return;
    setSaid(nothingSaid);
    const onError = (error: unknown) => setSaid(refusals.ofError(error));
    if ('batch' in what)
      all.mutate({ params: { municipality, together: what.batch }, body: { reason } }, { onError });
    else {
      const code = what.code.replaceAll('-', '');
      one.mutate({ params: { municipality, code }, body: { reason } }, { onError });
    }
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack>
        {'name' in what ? (
          <p>
            <b>{what.name === '' ? t('batches.no-name') : what.name}</b>, {what.code}
          </p>
        ) : null}
        <p className="t-muted">{t('batches.revoke-text')}</p>
        <TextArea
          rows={3}
          label={t('batches.reason')}
          error={said.fields['reason']}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
        <Actions>
          <Button type="submit" tone="danger" busy={one.isPending || all.isPending}>
            {t('batches.revoke')}
          </Button>
          <Button tone="plain" onClick={onCancel}>
            {t('batches.cancel')}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
