import type { DeliveryView } from '@talka/contracts';
import { parseEuros } from '@talka/kernel';
import { Button, Notice, Section, TextField } from '@talka/ui';
import { useState } from 'react';
import { forget, isRefusal, useAction } from '../../../site/api.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useFormats, useText } from '../../../site/text.js';
import { eurosTyped } from '../../../site/typed.js';
import type { Planned } from './planned.js';

/** What somebody is typing, and the revision they began from. */
interface Typing {
  readonly office: string;
  readonly spent: string;
  readonly read: number;
}

const asKept = ({ office, spent, revision }: DeliveryView): Typing => ({
  ...{ office: office ?? '', spent: spent === null ? '' : eurosTyped(spent), read: revision },
});

/** Who answers for it, and what it has cost so far. Whoever is told that a colleague was quicker reads what stands there, and keeps what they typed. */
export function WhoAnswers({ municipality, number, delivery }: Planned & { delivery: DeliveryView }) {
  const t = useText('delivery');
  const { euros } = useFormats();
  const refusals = useRefusals();
  const [typing, setTyping] = useState<Typing | null>(null);
  const [said, setSaid] = useState(nothingSaid);
  const [told, setTold] = useState(false);
  const [saved, setSaved] = useState(false);
  const save = useAction('works.save-delivery', async () => {
    await forget('ideas.delivery');
    setTyping(null);
    setSaid(nothingSaid);
    setTold(false);
    setSaved(true);
  });
  const { office, spent, read } = typing ?? asKept(delivery);
  // Told of it, they have read what stands there now; what came without a word has not been read.
  const moved = told && typing !== null && typing.read !== delivery.revision;
  const change = (next: Partial<Typing>): void => {
    setSaved(false);
    setTyping({ office, spent, read, ...next });
  };
  const onError = (error: unknown): void => {
    setSaid(refusals.ofError(error));
    if (!isRefusal(error, 'delivery.changed')) return;
    setTyping({ office, spent, read });
    setTold(true);
    void forget('ideas.delivery');
  };
  return (
    <Section title={t('plan.who')}>
      <form
        noValidate
        className="plan__form"
        onSubmit={(event) => {
          event.preventDefault();
          setSaved(false);
          const sum = spent.trim() === '' ? null : parseEuros(spent.trim());
          if (sum === undefined) return setSaid({ ...nothingSaid, fields: { spent: t('plan.spent-wrong') } });
          const body = { office, spent: sum, revision: moved ? delivery.revision : read };
          if (!save.isPending) save.mutate({ params: { municipality, number }, body }, { onError });
        }}
      >
        {said.general ? (
          <Notice tone="warning" live="assertive" title={said.general}>
            {moved
              ? t('plan.now-there', {
                  office: delivery.office ?? t('project.office-none'),
                  spent: delivery.spent === null ? t('project.spent-none') : euros(delivery.spent),
                })
              : null}
          </Notice>
        ) : null}
        <TextField
          id="plan-office"
          label={t('plan.office')}
          error={said.fields['office']}
          value={office}
          onChange={(event) => change({ office: event.currentTarget.value })}
        />
        <TextField
          id="plan-spent"
          label={t('plan.spent')}
          hint={t('plan.spent-hint')}
          inputMode="decimal"
          error={said.fields['spent']}
          value={spent}
          onChange={(event) => change({ spent: event.currentTarget.value })}
        />
        <Button type="submit" tone="quiet" busy={save.isPending}>
          {t('plan.save')}
        </Button>
        <p role="status">{saved ? t('plan.saved') : ''}</p>
      </form>
    </Section>
  );
}
