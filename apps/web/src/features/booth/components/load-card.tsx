import type { RefusalCode, VoteView } from '@talka/contracts';
import { sayRefusal } from '@talka/i18n/browser';
import { useState } from 'react';
import { client } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import type { Vault } from '../vault.js';
import { BoothFrame } from './booth-frame.js';
import { CodeForm } from './code-form.js';

/** The right to vote was given on another device: the card from there is what votes here. */
export function LoadCard({ vote, vault, onLoaded }: { vote: VoteView; vault: Vault; onLoaded: () => void }) {
  const t = useText('booth');
  const words = useText('refusals');
  const { ofError } = useRefusals();
  const [text, setText] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  async function load(line: string): Promise<void> {
    setBusy(true);
    setError(null);
    try {
      const [sealing, { configuration }] = await Promise.all([
        import('../sealing.js'),
        client.call('votes.configuration', { params: { number: vote.number } }),
      ]);
      const promise = sealing.readPromise(configuration, vote);
      const card = promise.ok ? await sealing.readCard(promise.value, line) : promise;
      if (!card.ok) return setError(sayRefusal(words, card.refusal.code as RefusalCode, card.refusal.params));
      // A ballot cast elsewhere has a number already: this device begins after the first.
      await vault.write({ ...card.value, revision: 1 });
      onLoaded();
    } catch (failure) {
      setError(ofError(failure).general);
    } finally {
      setBusy(false);
    }
  }
  return (
    <BoothFrame vote={vote} title={t('load.title')}>
      <p className="t-lead">{t('load.text')}</p>
      <CodeForm
        words={{
          ...{ line: t('load.line'), file: t('load.file'), fileHint: t('load.file-hint') },
          read: t('load.load'),
        }}
        accept=".txt"
        {...{ text, busy, error }}
        onType={setText}
        onError={setError}
        onRead={(line) => void load(line)}
      />
      <p className="booth-explained">{t('load.without')}</p>
    </BoothFrame>
  );
}
