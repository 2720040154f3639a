import type { SuggestionsView } from '@talka/contracts';
import { Button, Notice, Section, TextArea, TextField } from '@talka/ui';
import { useState } from 'react';
import { cache, useAction } from '../../../site/api.js';
import { useKept } from '../../../site/kept.js';
import { queryKey } from '../../../site/keys.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';

type Idea = SuggestionsView['idea'];

/** The idea's own text, to be worded differently; what is typed waits on this device, beside the version it was typed over. */
export function SuggestForm({ idea }: { idea: Idea }) {
  const t = useText('suggestions');
  const refusals = useRefusals();
  const version = idea.version ?? 1;
  const { title, summary, why } = idea;
  const name = `own:suggestion:${idea.number}:${version}`;
  const [typed, setTyped, forgetTyped] = useKept(name, { title, summary, why, reason: '' });
  const [said, setSaid] = useState(nothingSaid);
  const params = { number: idea.number };
  const send = useAction('suggestions.send', (now) => {
    forgetTyped();
    cache.setQueryData(queryKey('suggestions.list', { params }), now);
  });
  const field = (of: keyof typeof typed) => ({
    id: `suggest-${of}`,
    error: said.fields[of],
    value: typed[of],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      setTyped({ ...typed, [of]: value }),
  });
  return (
    <Section title={t('suggestions.new')}>
      <form
        noValidate
        className="suggestions__form"
        onSubmit={(event) => {
          event.preventDefault();
          if (send.isPending) return;
          send.mutate(
            { params, body: { version, ...typed } },
            { onError: (error) => setSaid(refusals.ofError(error)) },
          );
        }}
      >
        {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
        <TextField {...field('title')} label={t('suggestions.field-title')} lang={idea.language} />
        <TextArea
          {...field('summary')}
          label={t('suggestions.field-summary')}
          lang={idea.language}
          rows={3}
        />
        <TextArea {...field('why')} label={t('suggestions.field-why')} lang={idea.language} rows={10} />
        <TextArea
          {...field('reason')}
          label={t('suggestions.reason')}
          hint={t('suggestions.reason-hint')}
          rows={3}
        />
        <Button type="submit" busy={send.isPending}>
          {t('suggestions.send')}
        </Button>
      </form>
    </Section>
  );
}
