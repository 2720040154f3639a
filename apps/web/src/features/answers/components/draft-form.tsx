import type { OfficeAnswerView } from '@talka/contracts';
import { Button, Notice, TextArea } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState } from 'react';
import { cache, forget, useAction } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useFormats, useText } from '../../../site/text.js';
import type { Answering } from './answering.js';

type Act = 'publish' | 'drop';

/** A draft that is reworded, said to everyone, or thrown away; nobody does so over words they have not read. */
export function DraftForm({ at, draft }: { at: Answering; draft: OfficeAnswerView }) {
  const t = useText('answers');
  const { dateTime } = useFormats();
  const refusals = useRefusals();
  const [words, setWords] = useState(draft.words);
  const [said, setSaid] = useState(nothingSaid);
  const [asking, setAsking] = useState<Act | null>(null);
  const done = (now: object) => {
    setSaid(nothingSaid);
    cache.setQueryData(queryKey('answers.list', { params: { ...at } }), now);
  };
  const rewrite = useAction('answers.rewrite', done);
  const publish = useAction('answers.publish', (now) => {
    done(now);
    void forget('ideas.answers');
  });
  const drop = useAction('answers.drop', done);
  const busy = rewrite.isPending || publish.isPending || drop.isPending;
  const params = { ...at, answer: draft.id };
  const { revision, language } = draft;
  const onError = (error: unknown) => setSaid(refusals.ofError(error));
  const isChanged = words !== draft.words;
  return (
    <form
      noValidate
      className="answers__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) rewrite.mutate({ params, body: { revision, words, language } }, { onError });
      }}
    >
      {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
      <TextArea
        id={`answer-${draft.id}`}
        label={t('answers.draft-by', { when: dateTime(draft.changedAt), who: draft.by })}
        error={said.fields['words']}
        lang={language}
        rows={6}
        value={words}
        onChange={({ currentTarget: { value } }) => setWords(value)}
      />
      <div className="t-actions">
        <Button disabled={isChanged || busy} onClick={() => setAsking('publish')}>
          {t('answers.publish')}
        </Button>
        <Button type="submit" tone="quiet" disabled={!isChanged} busy={rewrite.isPending}>
          {t('answers.keep')}
        </Button>
        <Button tone="plain" disabled={busy} onClick={() => setAsking('drop')}>
          {t('answers.drop')}
        </Button>
      </div>
      <ConfirmDialog
        open={asking !== null}
        title={t(asking === 'drop' ? 'answers.drop-title' : 'answers.publish-title')}
        confirmLabel={t(asking === 'drop' ? 'answers.drop' : 'answers.publish')}
        cancelLabel={t('answers.later')}
        onCancel={() => setAsking(null)}
        onConfirm={() => {
          setAsking(null);
          if (asking === 'drop') drop.mutate({ params, query: { revision } }, { onError });
          if (asking === 'publish') publish.mutate({ params, body: { revision } }, { onError });
        }}
      >
        {t(asking === 'drop' ? 'answers.drop-text' : 'answers.publish-text')}
      </ConfirmDialog>
    </form>
  );
}
