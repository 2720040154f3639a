import type { ClosingView } from '@talka/contracts';
import { Actions, Button, Notice, Section, Stack, TextArea } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { useState } from 'react';
import { cache, useAction } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useServerNow } from '../../../site/server-time.js';
import { useFormats, useText } from '../../../site/text.js';

/** A closed workshop whose register is wrong is opened again, with a reason that whoever loses a certificate reads. */
export function Reopen({ seen }: { seen: ClosingView }) {
  const t = useText('register');
  const { day } = useFormats();
  const { ofRule } = useRefusals();
  const now = useServerNow();
  const [asked, setAsked] = useState(false);
  const { reopensUntil } = seen;
  if (reopensUntil === null) return null;
  const isLate = now.getTime() > Date.parse(reopensUntil);
  return (
    <Section title={t('outlook.wrong')}>
      <Stack>
        <p>{t('outlook.wrong-text', { day: day(reopensUntil) })}</p>
        <div>
          <Button
            tone="quiet"
            whyNot={isLate ? ofRule({ code: 'closing.too-late' }) : undefined}
            onClick={() => setAsked(true)}
          >
            {t('outlook.reopen')}
          </Button>
        </div>
        <Dialog
          open={asked}
          title={t('outlook.reopen')}
          closeLabel={t('outlook.cancel')}
          onClose={() => setAsked(false)}
        >
          <Why workshop={seen.workshop.id} onCancel={() => setAsked(false)} />
        </Dialog>
      </Stack>
    </Section>
  );
}

function Why({ workshop, onCancel }: { workshop: string; onCancel: () => void }) {
  const t = useText('register');
  const refusals = useRefusals();
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  const params = { workshop };
  const reopen = useAction('closings.reopen', (view) =>
    cache.setQueryData(queryKey('closings.read', { params }), view),
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (reopen.isPending) return;
        setSaid(nothingSaid);
        const onError = (error: unknown) => setSaid(refusals.ofError(error));
        reopen.mutate({ params, body: { reason } }, { onError });
      }}
    >
      <Stack>
        <p>{t('outlook.reopen-text')}</p>
        <TextArea
          rows={3}
          label={t('outlook.reopen-why')}
          hint={t('outlook.reopen-hint')}
          error={said.fields['reason']}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
        <Actions>
          <Button type="submit" busy={reopen.isPending}>
            {t('outlook.reopen')}
          </Button>
          <Button tone="plain" onClick={onCancel}>
            {t('outlook.cancel')}
          </Button>
        </Actions>
      </Stack>
    </form>
  );
}
