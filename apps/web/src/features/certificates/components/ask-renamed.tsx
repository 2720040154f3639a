import type { OwnCertificateView } from '@talka/contracts';
import { Button, Notice } from '@talka/ui';
import { useState } from 'react';
import { forget, useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';

/** Offers another certificate to whoever has another name by now. */
export function AskRenamed({ one }: { one: OwnCertificateView }) {
  const t = useText('certificates');
  const refusals = useRefusals();
  const [trouble, setTrouble] = useState<string | null>(null);
  const rename = useAction('my-certificates.rename', () => void forget('my-certificates.list'));
  const press = () => {
    if (rename.isPending) return;
    setTrouble(null);
    const onError = (error: unknown) => setTrouble(refusals.ofError(error).general);
    rename.mutate({ params: { certificate: one.id } }, { onError });
  };
  return (
    <Notice
      tone="info"
      title={t('certificates.rename-text')}
      actions={
        <Button tone="quiet" size="small" busy={rename.isPending} onClick={press}>
          {t('certificates.rename', { name: one.nameNow })}
        </Button>
      }
    >
      {trouble ? <p role="alert">{trouble}</p> : null}
    </Notice>
  );
}
