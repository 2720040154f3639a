import type { MyIdeaView } from '@talka/contracts';
import { plainText } from '@talka/kernel';
import { APPEAL_WORDS, isRestriction } from '@talka/moderation';
import { Button, ErrorSummary, Section, TextArea } from '@talka/ui';
import { useState, type FormEvent } from 'react';
import { cache, useAction } from '../../../site/api.js';
import { useKept } from '../../../site/kept.js';
import { queryKey } from '../../../site/keys.js';
import { useRefusals } from '../../../site/refusal.js';
import { useFormats, useText } from '../../../site/text.js';

/** Asks a second moderator to look; what is typed waits on this device until it is sent. */
export function AppealForm({ idea }: { idea: MyIdeaView }) {
  const t = useText('account');
  const { date } = useFormats();
  const refusals = useRefusals();
  const [words, setWords, forgetWords] = useKept(`own:appeal:${idea.id}`, '');
  const [error, setError] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const appeal = useAction('my-ideas.appeal', (view) => {
    forgetWords();
    cache.setQueryData(queryKey('my-ideas.read', { params: { idea: idea.id } }), view);
  });
  const until =
    idea.status === 'not-feasible'
      ? idea.findings[0]?.appealUntil
      : idea.statements.find(({ outcome }) => isRestriction(outcome))?.appealUntil;

  function fail(said: string): void {
    setError(said);
    setAttempt((count) => count + 1);
  }
  function send(event: FormEvent): void {
    event.preventDefault();
    if (appeal.isPending) return;
    const tidied = plainText(words, APPEAL_WORDS);
    if (!tidied.ok) return fail(refusals.ofRule(tidied.refusal));
    appeal.mutate(
      { params: { idea: idea.id }, body: { words } },
      {
        onError: (refusal) => {
          const said = refusals.ofError(refusal);
          fail(said.general ?? Object.values(said.fields)[0] ?? '');
        },
      },
    );
  }
  return (
    <Section title={t('appeal.title')} id="appeal">
      <form className="my-idea__form" noValidate onSubmit={send}>
        <p>{t('appeal.text', { until: until ? date(until) : '' })}</p>
        <ErrorSummary
          title={t('form.fix')}
          attempt={attempt}
          errors={error ? [{ fieldId: 'appeal-words', message: error }] : []}
        />
        <TextArea
          id="appeal-words"
          label={t('appeal.words')}
          hint={t('appeal.words-hint')}
          error={error}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Button type="submit" busy={appeal.isPending}>
          {appeal.isPending ? t('appeal.sending') : t('appeal.send')}
        </Button>
      </form>
    </Section>
  );
}
