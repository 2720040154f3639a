import { Button, Stack, TextField } from '@talka/ui';
import { useState } from 'react';
import { useGo } from './link.js';
import './form-line.css';

interface Props {
  /** Where the answer lies; the code is what comes after it. */
  readonly path: string;
  readonly words: Readonly<Record<'label' | 'hint' | 'send', string>>;
}

/** Asks for a code somebody has on paper or in a mail: typed with spaces or hyphens, in small letters or large ones. */
export function AskCode({ path, words }: Props) {
  const go = useGo();
  const [code, setCode] = useState('');
  return (
    <form
      noValidate
      className="ask-code"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = code.replace(/[^\p{L}\p{N}]/gu, '').slice(0, 32);
        if (typed !== '') go(`${path}/${typed}`);
      }}
    >
      <Stack>
        <TextField
          label={words.label}
          hint={words.hint}
          value={code}
          autoCapitalize="characters"
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
        <div>
          <Button type="submit">{words.send}</Button>
        </div>
      </Stack>
    </form>
  );
}
