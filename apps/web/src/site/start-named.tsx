import { Button, Notice, TextField } from '@talka/ui';
import { useId, useState } from 'react';
import { nothingSaid, useRefusals } from './refusal.js';
import './form-line.css';

interface Props {
  readonly label: string;
  /** What the press does. */
  readonly words: string;
  readonly busy: boolean;
  readonly onStart: (title: string, onError: (error: unknown) => void) => void;
}

/** Something new of an organisation, begun with no more than its title; what it is refused for is said at the field. */
export function StartNamed({ label, words, busy, onStart }: Props) {
  const id = useId();
  const refusals = useRefusals();
  const [title, setTitle] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onStart(title, (error) => setSaid(refusals.ofError(error)));
      }}
    >
      {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
      <div className="form-line">
        <TextField
          id={id}
          label={label}
          error={said.fields['title']}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
        <Button type="submit" busy={busy}>
          {words}
        </Button>
      </div>
    </form>
  );
}
