import { ORGANISATION_KINDS } from '@talka/identity';
import type { CallInput } from '@talka/api-client';
import { Button, Notice, RadioGroup, Select, TextField } from '@talka/ui';
import { useState } from 'react';
import { forget, useAction } from '../../../site/api.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import { useOwn } from '../../../site/use-own.js';

type Asked = CallInput<'my-organisations.ask'>['body'];

/** Asks to organise in the name of an organisation. What is typed waits on this device until it is sent. */
export function AskForm({ home, onTold }: { home: string; onTold: (words: string) => void }) {
  const t = useText('organise');
  const refusals = useRefusals();
  const { municipalities, nameOf } = useTerritory();
  const [kept, keep, drop] = useOwn<Asked>('organise:ask');
  const typed = kept ?? { municipality: home, name: '', kind: 'association', registrationNumber: '' };
  const [said, setSaid] = useState(nothingSaid);
  const change = (part: Partial<Asked>) => keep({ ...typed, ...part });
  const ask = useAction('my-organisations.ask', (answer) => {
    drop();
    setSaid(nothingSaid);
    onTold(t('ask.done', { name: answer.name }));
    void forget('my-organisations.list');
  });
  return (
    <form
      noValidate
      className="organise__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!ask.isPending)
          ask.mutate({ body: typed }, { onError: (error) => setSaid(refusals.ofError(error)) });
      }}
    >
      <p>{t('ask.lead')}</p>
      {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
      <TextField
        id="ask-name"
        label={t('ask.name')}
        error={said.fields['name']}
        value={typed.name}
        onChange={(event) => change({ name: event.target.value })}
      />
      <TextField
        id="ask-number"
        label={t('ask.number')}
        hint={t('ask.number-hint')}
        error={said.fields['registrationNumber']}
        inputMode="numeric"
        autoComplete="off"
        value={typed.registrationNumber}
        onChange={(event) => change({ registrationNumber: event.target.value })}
      />
      <RadioGroup
        legend={t('ask.kind')}
        hint={t('ask.kind-hint')}
        value={typed.kind}
        onChange={(kind) => change({ kind })}
        options={ORGANISATION_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
      />
      <Select
        id="ask-municipality"
        label={t('ask.municipality')}
        hint={t('ask.municipality-hint')}
        error={said.fields['municipality']}
        value={typed.municipality}
        onChange={(event) => change({ municipality: event.target.value })}
      >
        {municipalities.map(({ id }) => (
          <option key={id} value={id}>
            {nameOf(id)}
          </option>
        ))}
      </Select>
      <Button type="submit" busy={ask.isPending}>
        {t('ask.send')}
      </Button>
    </form>
  );
}
