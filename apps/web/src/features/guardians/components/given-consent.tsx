import type { GuardianView } from '@talka/contracts';
import { Button, Notice } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState } from 'react';
import { client, useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { TakeDocument } from '../../../site/take-document.js';
import { useLanguage, useText } from '../../../site/text.js';

interface Props {
  readonly token: string;
  readonly onAnswered: (view: GuardianView) => void;
}

/** What a consent has brought about: the agreement; and how to take it back. */
export function GivenConsent({ token, onAnswered }: Props) {
  const t = useText('guardians');
  const refusals = useRefusals();
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const withdraw = useAction('guardian.withdraw', onAnswered);
  return (
    <>
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <TakeDocument
        words={t('guardians.agreement')}
        ask={() => client.call('guardian.agreement', { body: { token, language } })}
      />
      <p>{t('guardians.means-3')}</p>
      <Button tone="quiet" onClick={() => setAsking(true)}>
        {t('guardians.withdraw')}
      </Button>
      <ConfirmDialog
        open={asking}
        tone="danger"
        title={t('guardians.withdraw-sure')}
        busy={withdraw.isPending}
        confirmLabel={t('guardians.withdraw-do')}
        cancelLabel={t('guardians.keep')}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          if (withdraw.isPending) return;
          withdraw.mutate(
            { body: { token } },
            {
              onSettled: () => setAsking(false),
              onError: (error) => setTrouble(refusals.ofError(error).general),
            },
          );
        }}
      >
        <p>{t('guardians.withdraw-text')}</p>
      </ConfirmDialog>
    </>
  );
}
