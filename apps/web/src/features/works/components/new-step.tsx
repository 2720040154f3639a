import { Button, Notice, Section, TextField } from '@talka/ui';
import { useState } from 'react';
import { forget, useAction } from '../../../site/api.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useLanguage, useText } from '../../../site/text.js';
import type { Planned } from './planned.js';

const EMPTY = { words: '', plannedOn: '' };

/** Adds a step to the plan, in the language of the page. */
export function NewStep(here: Planned) {
  const t = useText('delivery');
  const language = useLanguage();
  const refusals = useRefusals();
  const [typed, setTyped] = useState(EMPTY);
  const [said, setSaid] = useState(nothingSaid);
  const plan = useAction('works.plan', () => {
    setSaid(nothingSaid);
    setTyped(EMPTY);
    void forget('ideas.delivery');
  });
  return (
    <Section title={t('plan.add')}>
      <form
        noValidate
        className="plan__form"
        onSubmit={(event) => {
          event.preventDefault();
          const onError = (error: unknown) => setSaid(refusals.ofError(error));
          if (!plan.isPending) plan.mutate({ params: here, body: { ...typed, language } }, { onError });
        }}
      >
        {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
        <TextField
          id="step-words"
          label={t('plan.words')}
          hint={t('plan.words-hint')}
          error={said.fields['words']}
          value={typed.words}
          onChange={({ currentTarget: { value: words } }) => setTyped({ ...typed, words })}
        />
        <TextField
          id="step-day"
          type="date"
          label={t('plan.day')}
          error={said.fields['plannedOn']}
          value={typed.plannedOn}
          onChange={({ currentTarget: { value: plannedOn } }) => setTyped({ ...typed, plannedOn })}
        />
        <Button type="submit" tone="quiet" busy={plan.isPending}>
          {t('plan.add')}
        </Button>
      </form>
    </Section>
  );
}
