import { Actions, announce, Button, CopyIcon, TextField } from '@talka/ui';
import { useState, type ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly words: Readonly<Record<'copy' | 'copied', string>>;
  /** What else may be done with it. */
  readonly children?: ReactNode;
}

/** Something to take along: selected by a tap, copied by a press. */
export function CopyField({ label, hint, value, words, children }: Props) {
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async () => {
    await navigator.clipboard.writeText(value);
    setCopied(value);
    announce(words.copied);
  };
  return (
    <>
      <TextField label={label} hint={hint} readOnly value={value} onFocus={({ target }) => target.select()} />
      <Actions>
        {children}
        <Button icon={<CopyIcon />} onClick={() => void copy().catch(() => undefined)}>
          {copied === value ? words.copied : words.copy}
        </Button>
      </Actions>
    </>
  );
}
