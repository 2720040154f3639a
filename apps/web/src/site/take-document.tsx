import type { DocumentView } from '@talka/contracts';
import { Button, DownloadIcon, Notice } from '@talka/ui';
import { useState } from 'react';
import { useRefusals } from './refusal.js';
import { saveFile } from './save-file.js';

interface Props {
  readonly words: string;
  /** Id of what it is about. */
  readonly about?: string;
}

/** Hands over a document that is made at that moment, as a file. */
export const TakeDocument = ({ ask, ...props }: Props & { readonly ask: () => Promise<DocumentView> }) => (
  <TakeFile {...props} take={async () => saveDocument(await ask())} />
);

/** Hands over a file: `take` fetches it and keeps it on the device. */
export function TakeFile({ words, take: fetched, about }: Props & { readonly take: () => Promise<void> }) {
  const refusals = useRefusals();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  async function take(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    try {
      await fetched();
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

/** Keeps a document on the device. */
export function saveDocument({ name, pdf }: DocumentView): void {
  const bytes = Uint8Array.from(atob(pdf), (one) => one.charCodeAt(0));
  saveFile(name, bytes, 'application/pdf');
}
