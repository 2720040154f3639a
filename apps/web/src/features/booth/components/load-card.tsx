import type { RefusalCode, VoteView } from '@talka/contracts';
import { sayRefusal } from '@talka/i18n/browser';
import { Button, TextArea } from '@talka/ui';
import { FileDrop } from '@talka/ui/forms';
import { useState } from 'react';
import { client } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { textIn } from '../saving.js';
import type { Vault } from '../vault.js';
import { BoothFrame } from './booth-frame.js';

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
  const add = async ([file]: File[]) => {
    if (!file) return;
    const found = await textIn(file);
    if (found === undefined) return setError(t('load.no-code'));
    setText(found.trim());
    await load(found);
  };
  return (
    <BoothFrame vote={vote} title={t('load.title')}>
      <p className="t-lead">{t('load.text')}</p>
      <form
        className="booth-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!busy) void load(text);
        }}
      >
        <FileDrop
          label={t('load.file')}
          hint={t('load.file-hint')}
          files={[]}
          accept=".txt,image/*"
          onAdd={(files) => void add(files)}
          onRemove={() => undefined}
          words={{ choose: t('load.choose'), drop: t('load.drop'), altLabel: '', remove: (name) => name }}
        />
        <TextArea
          label={t('load.line')}
          error={error}
          rows={3}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" busy={busy}>
          {t('load.load')}
        </Button>
      </form>
      <p className="booth-explained">{t('load.without')}</p>
    </BoothFrame>
  );
}
