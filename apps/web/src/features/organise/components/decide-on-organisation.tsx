import type { OrganisationView } from '@talka/contracts';
import { Button, Notice, TextArea } from '@talka/ui';
import { ConfirmDialog, Dialog } from '@talka/ui/forms';
import { useState } from 'react';
import { cache, useAction } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';

interface Props {
  readonly organisation: OrganisationView;
  /** What came of it is said on the page, for the line moves. */
  readonly onTold: (words: string) => void;
}

/** Yes, or no with a reason. Both are asked about first. */
export function DecideOnOrganisation({ organisation, onTold }: Props) {
  const t = useText('organise');
  const refusals = useRefusals();
  const { municipality, number, name } = organisation;
  const [asking, setAsking] = useState<'verify' | 'turn-down' | null>(null);
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  const params = { municipality, organisation: number };
  const decide = useAction('office-organisations.decide', (answer, { body }) => {
    setAsking(null);
    onTold(t(body.verify ? 'orgs.verified-done' : 'orgs.turned-down-done', { name }));
    cache.setQueryData(queryKey('office-organisations.list', { params: { municipality } }), answer);
  });
  const send = (verify: boolean) => {
    if (decide.isPending) return;
    setSaid(nothingSaid);
    decide.mutate(
      { params, body: { verify, reason: verify ? '' : reason } },
      {
        onError: (error) => {
          setSaid(refusals.ofError(error));
          if (verify) setAsking(null);
        },
      },
    );
  };
  const trouble = said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null;
  return (
    <>
      {asking === null ? trouble : null}
      <Button size="small" onClick={() => setAsking('verify')}>
        {t('orgs.verify')}
        <span className="t-hidden"> {name}</span>
      </Button>
      <Button size="small" tone="quiet" onClick={() => setAsking('turn-down')}>
        {t('orgs.turn-down')}
        <span className="t-hidden"> {name}</span>
      </Button>
      <ConfirmDialog
        open={asking === 'verify'}
        title={t('orgs.verify-sure')}
        busy={decide.isPending}
        confirmLabel={t('orgs.verify-do')}
        cancelLabel={t('orgs.cancel')}
        onConfirm={() => send(true)}
        onCancel={() => setAsking(null)}
      >
        <p>{t('orgs.verify-text', { name })}</p>
      </ConfirmDialog>
      <Dialog
        open={asking === 'turn-down'}
        title={t('orgs.turn-down-title')}
        closeLabel={t('orgs.cancel')}
        onClose={() => setAsking(null)}
        actions={
          <Button tone="danger" busy={decide.isPending} onClick={() => send(false)}>
            {t('orgs.turn-down-do')}
          </Button>
        }
      >
        {trouble}
        <TextArea
          id={`turn-down-${number}`}
          label={t('orgs.reason')}
          hint={t('orgs.reason-hint')}
          error={said.fields['reason']}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Dialog>
    </>
  );
}
