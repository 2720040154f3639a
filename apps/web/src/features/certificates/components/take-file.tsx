import { Button, DownloadIcon, Notice } from '@talka/ui';
import { useState } from 'react';
import { useRefusals } from '../../../site/refusal.js';
import { saveFile } from '../../../site/save-file.js';

interface Props {
  readonly words: string;
  readonly name: string;
  /** Id of what it is about. */
  readonly about: string;
  readonly ask: () => Promise<{ readonly document: object }>;
}

/** Hands over a signed document as a file, to the letter. */
export function TakeFile({ words, name, about, ask }: Props) {
  const refusals = useRefusals();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  async function take(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    try {
      const { document } = await ask();
      saveFile(name, `${JSON.stringify(document, null, 2)}\n`, 'application/json');
    } catch (error) {
      setTrouble(refusals.ofError(error).general);
    } finally {
      setBusy(false);
    }
  }
  return (
    <>
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <Button
        tone="quiet"
        size="small"
        icon={<DownloadIcon />}
        busy={busy}
        aria-describedby={about}
        onClick={() => void take()}
      >
        {words}
      </Button>
    </>
  );
}
