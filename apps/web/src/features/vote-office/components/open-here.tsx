import type { RefusalCode } from '@talka/contracts';
import type { Refusal } from '@talka/kernel';
import { Actions, Button, Notice } from '@talka/ui';
import { useState } from 'react';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import type { Opened } from '../opening-message.js';
import { ChooseFiles, type FileText } from '../../../site/choose-file.js';

interface Brought {
  readonly record: string | null;
  readonly keys: readonly FileText[];
  readonly unknown: readonly string[];
}
const NOTHING: Brought = { record: null, keys: [], unknown: [] };

/** Opens the box on this screen. Keys stay in the page's memory until it has been opened, and are dropped then. */
export function OpenHere({
  needed,
  fetchClosed,
  onOpened,
}: {
  needed: number;
  fetchClosed: () => Promise<string>;
  onOpened: (opened: Opened) => void;
}) {
  const t = useText('voteoffice');
  const { ofRule } = useRefusals();
  const [brought, setBrought] = useState(NOTHING);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<Refusal | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [broke, setBroke] = useState(false);

  const take = async (files: readonly FileText[]) => {
    const { kindOf } = await import('../opening-files.js');
    setBrought((before) => {
      let { record } = before;
      const keys = new Map(before.keys.map((key) => [key.text, key]));
      const unknown: string[] = [];
      for (const file of files) {
        const kind = kindOf(file.text);
        if (kind === 'record') record = file.text;
        else if (kind === 'key') keys.set(file.text, file);
        else unknown.push(file.name);
      }
      return { record, keys: [...keys.values()], unknown };
    });
  };
  const open = async () => {
    setBusy(true);
    setRefused(null);
    setTrouble(null);
    setBroke(false);
    try {
      const closed = await fetchClosed();
      const { openInWorker } = await import('../open-in-worker.js');
      const keys = brought.keys.map(({ text }) => text);
      const answer = await openInWorker({ closed, record: brought.record, keys }).catch(() => undefined);
      if (!answer) setBroke(true);
      else if (answer.ok) {
        setBrought(NOTHING);
        onOpened(answer.value);
      } else setRefused(answer.refusal as Refusal<RefusalCode>);
    } catch (error) {
      setTrouble(error);
    }
    setBusy(false);
  };

  if (!isSecureContext) return <Notice tone="danger" title={t('voteoffice.unsafe')} />;
  const { record, keys, unknown } = brought;
  return (
    <div className="vote-office__form">
      <p>{t('voteoffice.open-browser-text')}</p>
      <ChooseFiles accept=".json,application/json" onFiles={(files) => void take(files)}>
        {t('voteoffice.read-files')}
      </ChooseFiles>
      <div aria-live="polite">
        <p>{record === null ? t('voteoffice.record-wanted') : t('voteoffice.record-here')}</p>
        <p>{t('voteoffice.parts-here', { count: keys.length, needed })}</p>
        {keys.length > 0 ? (
          <ul>
            {keys.map(({ name, text }) => (
              <li key={text}>{name}</li>
            ))}
          </ul>
        ) : null}
        {unknown.map((file) => (
          <p key={file}>{t('voteoffice.file-unknown', { file })}</p>
        ))}
        {busy ? <p>{t('voteoffice.opening-wait')}</p> : null}
      </div>
      {refused ? <Notice tone="danger" live="assertive" title={ofRule(refused)} /> : null}
      {broke ? <Notice tone="danger" live="assertive" title={t('voteoffice.opening-broke')} /> : null}
      {trouble ? <Trouble error={trouble} /> : null}
      <Actions>
        <Button
          busy={busy}
          whyNot={keys.length < needed ? t('voteoffice.open-why-not', { needed }) : undefined}
          onClick={() => void open()}
        >
          {busy ? t('voteoffice.opening-now') : t('voteoffice.open-now')}
        </Button>
      </Actions>
      <p className="t-small t-muted">{t('voteoffice.memory-only')}</p>
    </div>
  );
}
