import { Button, Notice, Section, TextArea } from '@talka/ui';
import { useState } from 'react';
import { cache, useAction } from '../../../site/api.js';
import { useKept } from '../../../site/kept.js';
import { queryKey } from '../../../site/keys.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useLanguage, useText } from '../../../site/text.js';
import type { Answering } from './answering.js';

/** Begins an answer, in the language of the page; what is typed waits on this device until it is kept. */
export function NewDraft(at: Answering) {
  const t = useText('answers');
  const language = useLanguage();
  const refusals = useRefusals();
  const [words, setWords, forgetWords] = useKept(`own:answer:${at.municipality}:${at.number}`, '');
  const [said, setSaid] = useState(nothingSaid);
  const draft = useAction('answers.draft', (now) => {
    setSaid(nothingSaid);
    setWords('');
    forgetWords();
    cache.setQueryData(queryKey('answers.list', { params: { ...at } }), now);
  });
  return (
    <Section title={t('answers.new')}>
      <form
        noValidate
        className="answers__form"
        onSubmit={(event) => {
          event.preventDefault();
          const onError = (error: unknown) => setSaid(refusals.ofError(error));
          if (!draft.isPending) draft.mutate({ params: at, body: { words, language } }, { onError });
        }}
      >
        {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
        <TextArea
          id="answer-new"
          label={t('answers.words')}
          hint={t('answers.words-hint')}
          error={said.fields['words']}
          rows={6}
          value={words}
          onChange={({ currentTarget: { value } }) => setWords(value)}
        />
        <Button type="submit" tone="quiet" busy={draft.isPending}>
          {t('answers.keep')}
        </Button>
      </form>
    </Section>
  );
}
