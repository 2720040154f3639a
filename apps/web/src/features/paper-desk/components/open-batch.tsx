import type { PaperListView, VoteView } from '@talka/contracts';
import { Button, ErrorSummary, Section, Select, TextField } from '@talka/ui';
import { useState } from 'react';
import { forget, useAction } from '../../../site/api.js';
import { useGo } from '../../../site/link.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { wholeIn } from '../../../site/typed.js';
import { useOwn } from '../../../site/use-own.js';
import { nameOfStyle } from '../papers.js';
import { pathOfBatch } from '../places.js';

interface Typed {
  readonly number: string;
  readonly declared: string;
  readonly style: string;
}

/** Begins a batch: counted by hand and numbered before anybody reads what stands on it. */
export function OpenBatch({
  vote,
  municipality,
  list,
}: {
  vote: VoteView;
  municipality: string;
  list: PaperListView;
}) {
  const t = useText('paperdesk');
  const go = useGo();
  const { ofError } = useRefusals();
  const free = String(Math.max(0, ...list.batches.map(({ number }) => number)) + 1);
  const [kept, keep, drop] = useOwn<Typed>(`paper-new:${municipality}:${vote.number}`);
  const typed = kept ?? { number: free, declared: '', style: list.styles[0]?.id ?? '' };
  const [attempt, setAttempt] = useState(0);
  const open = useAction('paper.open', ({ number }) => {
    drop();
    void forget('paper.list');
    go(pathOfBatch(municipality, vote.number, number));
  });
  const [number, declared] = [wholeIn(typed.number), wholeIn(typed.declared)];
  const told = open.error ? ofError(open.error) : { fields: {}, general: null };
  const numberError = attempt > 0 && !number ? t('paperdesk.fault-batch') : told.fields['number'];
  const declaredError =
    attempt > 0 && (!declared || declared > 200) ? t('paperdesk.fault-declared') : told.fields['declared'];
  const errors = [
    ...(numberError ? [{ fieldId: 'batch-number', message: numberError }] : []),
    ...(declaredError ? [{ fieldId: 'batch-declared', message: declaredError }] : []),
    ...(told.general ? [{ fieldId: 'batch-number', message: told.general }] : []),
  ];
  const change = (part: Partial<Typed>) => {
    open.reset();
    keep({ ...typed, ...part });
  };
  const send = () => {
    setAttempt((before) => before + 1);
    if (!number || !declared || declared > 200) return;
    open.mutate({
      params: { municipality, number: vote.number },
      body: { number, declared, style: typed.style },
    });
  };
  return (
    <Section title={t('paperdesk.new')}>
      <form
        noValidate
        className="paper-desk__new"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <ErrorSummary title={t('paperdesk.mend')} errors={errors} attempt={attempt} />
        <p>{t('paperdesk.new-text')}</p>
        <TextField
          id="batch-number"
          label={t('paperdesk.number')}
          hint={t('paperdesk.number-hint')}
          error={numberError}
          short
          inputMode="numeric"
          autoComplete="off"
          value={typed.number}
          onChange={(event) => change({ number: event.target.value })}
        />
        {list.styles.length > 1 ? (
          <Select
            label={t('paperdesk.style')}
            hint={t('paperdesk.style-hint')}
            value={typed.style}
            onChange={(event) => change({ style: event.target.value })}
          >
            {list.styles.map(({ id }) => (
              <option key={id} value={id}>
                {nameOfStyle(vote, id)}
              </option>
            ))}
          </Select>
        ) : null}
        <TextField
          id="batch-declared"
          label={t('paperdesk.declared')}
          hint={t('paperdesk.declared-hint')}
          error={declaredError}
          short
          inputMode="numeric"
          autoComplete="off"
          value={typed.declared}
          onChange={(event) => change({ declared: event.target.value })}
        />
        <Button type="submit" busy={open.isPending}>
          {t('paperdesk.open')}
        </Button>
      </form>
    </Section>
  );
}
