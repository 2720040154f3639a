import { Button, Notice, TextField } from '@talka/ui';
import { useState } from 'react';
import { forget, useAction } from '../../../site/api.js';
import { useGo } from '../../../site/link.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';

/** The same once more, from another week on. */
export function CopySeason({ number }: { number: number }) {
  const t = useText('workshopdesk');
  const go = useGo();
  const refusals = useRefusals();
  const [begins, setBegins] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const copy = useAction('led-workshops.copy', (made) => {
    void forget('led-workshops.list');
    go(`/organise/workshops/${made.number}`);
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (copy.isPending || begins === '') return;
        copy.mutate(
          { params: { number }, body: { begins } },
          { onError: (error) => setTrouble(refusals.ofError(error).general) },
        );
      }}
    >
      <p>{t('workdesk.copy-text')}</p>
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <div className="form-line desk-ask">
        <TextField
          id="copy-begins"
          type="date"
          label={t('workdesk.copy-begins')}
          value={begins}
          onChange={({ target }) => setBegins(target.value)}
        />
        <Button type="submit" tone="quiet" busy={copy.isPending}>
          {t('workdesk.copy-do')}
        </Button>
      </div>
    </form>
  );
}
