import type { LetterView, MunicipalityView } from '@talka/contracts';
import { LANGUAGES } from '@talka/territory';
import { Actions, Button, Notice } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { client, useAction } from '../../../site/api.js';
import { pathIn } from '../../../site/language.js';
import { useRefusals } from '../../../site/refusal.js';
import { useLanguage, useText } from '../../../site/text.js';
import { keepLetter, wrongFields } from '../draft.js';
import { LetterForm } from './letter-form.js';
import { Preview } from './preview.js';

type Asking = { readonly act: 'send'; readonly count: number } | { readonly act: 'drop' };

/** A draft that is reworded, tried on oneself, sent or thrown away; nobody does so over words they have not read. */
export function LetterDraft({
  municipality,
  letter,
}: {
  municipality: MunicipalityView;
  letter: LetterView;
}) {
  const t = useText('letters');
  const language = useLanguage();
  const refusals = useRefusals();
  const go = useNavigate();
  const [isChanged, setChanged] = useState(false);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [tried, setTried] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const params = { municipality: municipality.id, letter: letter.id };
  const { revision, areas, topics } = letter;
  const keep = (now: LetterView) => {
    setError(null);
    setChanged(false);
    keepLetter(municipality.id, now);
  };
  const save = useAction('letters.save', keep);
  const start = useAction('letters.start', keep);
  const drop = useAction('letters.drop', () =>
    go(pathIn(language, `/office/${municipality.id}/letters`), { replace: true }),
  );
  const attempt = useAction('letters.try');
  const onError = (problem: unknown) => setError(problem);
  const isWrongForm = save.error !== null || Object.keys(wrongFields(error)).length > 0;
  const busy = save.isPending || start.isPending || drop.isPending || attempt.isPending;
  const tryOut = async () => {
    setTried(false);
    setError(null);
    try {
      for (const one of LANGUAGES) await attempt.mutateAsync({ params, body: { revision, language: one } });
      setTried(true);
    } catch (problem) {
      onError(problem);
    }
  };
  const ask = async () => {
    setError(null);
    try {
      const { recipients } = await client.call('letters.count', {
        params: { municipality: municipality.id },
        body: { areas, topics },
      });
      setAsking({ act: 'send', count: recipients });
    } catch (problem) {
      onError(problem);
    }
  };
  const general = error !== null && !isWrongForm ? refusals.ofError(error).general : null;
  return (
    <>
      {general ? <Notice tone="warning" live="assertive" title={general} /> : null}
      <LetterForm
        municipality={municipality}
        kept={letter}
        busy={save.isPending}
        error={save.error ?? (isWrongForm ? error : null)}
        onChanged={setChanged}
        onSave={({ words, areas: to, topics: about }) =>
          save.mutate({ params, body: { revision, words, areas: to, topics: about } }, { onError })
        }
      />
      <Preview words={letter.words} />
      <div className="letters__acts">
        {isChanged ? <p className="letters__line">{t('letters.unsaved')}</p> : null}
        {tried ? <Notice tone="success" live="polite" title={t('letters.tried')} /> : null}
        <Actions>
          <Button disabled={isChanged || busy} onClick={() => void ask()}>
            {t('letters.send')}
          </Button>
          <Button tone="quiet" disabled={isChanged || busy} onClick={() => void tryOut()}>
            {t('letters.try')}
          </Button>
          <Button tone="plain" disabled={busy} onClick={() => setAsking({ act: 'drop' })}>
            {t('letters.drop')}
          </Button>
        </Actions>
      </div>
      <ConfirmDialog
        open={asking !== null}
        title={t(asking?.act === 'drop' ? 'letters.drop-title' : 'letters.send-title')}
        confirmLabel={t(asking?.act === 'drop' ? 'letters.drop' : 'letters.send')}
        cancelLabel={t('letters.later')}
        onCancel={() => setAsking(null)}
        onConfirm={() => {
          setAsking(null);
          if (asking?.act === 'drop') drop.mutate({ params, query: { revision } }, { onError });
          if (asking?.act === 'send') start.mutate({ params, body: { revision } }, { onError });
        }}
      >
        {asking?.act === 'send' ? t('letters.send-text', { count: asking.count }) : t('letters.drop-text')}
      </ConfirmDialog>
    </>
  );
}
