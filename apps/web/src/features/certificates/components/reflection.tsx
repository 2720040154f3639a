import { COMPETENCES, type Competence } from '@talka/certificates';
import type { OwnCertificateView } from '@talka/contracts';
import { Button, Details, Notice, Stack, TextArea } from '@talka/ui';
import { useState } from 'react';
import { client, forget, useAction } from '../../../site/api.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { TakeDocument } from '../../../site/take-document.js';
import { useLanguage, useText } from '../../../site/text.js';

/** What somebody says they have learnt, by the eight key competences: only they see it. */
export function Reflection({ one }: { one: OwnCertificateView }) {
  const t = useText('certificates');
  const language = useLanguage();
  const refusals = useRefusals();
  const [words, setWords] = useState<Partial<Record<Competence, string>>>(one.words);
  const [said, setSaid] = useState(nothingSaid);
  const [saved, setSaved] = useState(false);
  const params = { certificate: one.id };
  const save = useAction('my-certificates.reflect', () => {
    setSaved(true);
    void forget('my-certificates.list');
  });
  return (
    <Details summary={t('certificates.reflect')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (save.isPending) return;
          setSaid(nothingSaid);
          setSaved(false);
          save.mutate({ params, body: { words } }, { onError: (error) => setSaid(refusals.ofError(error)) });
        }}
      >
        <Stack>
          <p className="t-muted">{t('certificates.reflect-text')}</p>
          {COMPETENCES.map((competence) => (
            <TextArea
              key={competence}
              rows={2}
              label={t(`competence.${competence}`)}
              error={said.fields[competence]}
              value={words[competence] ?? ''}
              onChange={(event) => setWords({ ...words, [competence]: event.currentTarget.value })}
            />
          ))}
          {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
          {saved ? <Notice tone="success" live="polite" title={t('certificates.reflect-saved')} /> : null}
          <div className="certificates__take">
            <Button type="submit" tone="quiet" busy={save.isPending}>
              {t('certificates.reflect-save')}
            </Button>
            {Object.keys(one.words).length > 0 ? (
              <TakeDocument
                words={t('certificates.reflect-sheet')}
                ask={() => client.call('my-certificates.reflection-sheet', { params, query: { language } })}
              />
            ) : null}
          </div>
        </Stack>
      </form>
    </Details>
  );
}
