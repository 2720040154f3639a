import type { MisuseView } from '@talka/contracts';
import { announce, Button, Notice, TextArea, TextField } from '@talka/ui';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';

/** Warns somebody; or suspends who was warned before and went on. */
export function ConductForm({
  municipality,
  of,
  longest,
  onDone,
}: {
  municipality: string;
  of: MisuseView['people'][number];
  /** In days. */
  longest: number;
  onDone: (now: MisuseView) => void;
}) {
  const t = useText('fairness');
  const refusals = useRefusals();
  const [words, setWords] = useState('');
  const [days, setDays] = useState('7');
  const [said, setSaid] = useState(nothingSaid);
  const { person, name, what } = of;
  const done = (now: MisuseView) => {
    announce(t('fairness.misuse-done'));
    onDone(now);
  };
  const warn = useAction('misuse.warn', done);
  const suspend = useAction('misuse.suspend', done);
  const params = { municipality, person };
  const onError = (error: unknown) => setSaid(refusals.ofError(error));
  const warned = of.warnedAt !== null;
  const id = `misuse-${what}-${person}`;
  return (
    <form
      noValidate
      className="fairness__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (warn.isPending || suspend.isPending) return;
        const body = { what, words };
        if (warned)
          suspend.mutate({ params, body: { ...body, days: Math.trunc(Number(days)) || 0 } }, { onError });
        else warn.mutate({ params, body }, { onError });
      }}
    >
      {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
      <TextArea
        id={id}
        label={t('fairness.misuse-words', { name })}
        hint={t('fairness.misuse-words-hint')}
        error={said.fields['words']}
        value={words}
        onChange={({ currentTarget: { value } }) => setWords(value)}
      />
      {warned ? (
        <TextField
          id={`${id}-days`}
          short
          inputMode="numeric"
          label={t('fairness.misuse-days')}
          hint={`1–${longest}`}
          error={said.fields['days']}
          value={days}
          onChange={({ currentTarget: { value } }) => setDays(value)}
        />
      ) : null}
      <div className="t-actions">
        <Button type="submit" tone={warned ? 'danger' : 'primary'} busy={warn.isPending || suspend.isPending}>
          {t(warned ? 'fairness.misuse-suspend' : 'fairness.misuse-warn', { name })}
        </Button>
      </div>
    </form>
  );
}
