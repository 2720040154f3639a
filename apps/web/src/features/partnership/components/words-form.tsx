import { Button, Notice, TextArea, type ButtonTone } from '@talka/ui';
import { useState } from 'react';
import { useKept } from '../../../site/kept.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';

interface WordsFormProps {
  /** Of the field; and under which what is typed waits on this device until it is sent. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly initial?: string;
  readonly lang?: string;
  readonly rows?: number;
  /** What the button says. */
  readonly send: string;
  readonly tone?: ButtonTone;
  readonly busy: boolean;
  readonly onSend: (
    words: string,
    then: { readonly onSuccess: () => void; readonly onError: (error: unknown) => void },
  ) => void;
}

/** One thing that is said, and sent with a press. */
export function WordsForm(props: WordsFormProps) {
  const { id, label, hint, initial = '', lang, rows = 3, send, tone = 'quiet', busy, onSend } = props;
  const refusals = useRefusals();
  const [words, setWords, forgetWords] = useKept(`own:${id}`, initial);
  const [said, setSaid] = useState(nothingSaid);
  const then = {
    onSuccess: () => {
      setSaid(nothingSaid);
      setWords(initial);
      forgetWords();
    },
    onError: (error: unknown) => setSaid(refusals.ofError(error)),
  };
  return (
    <form
      noValidate
      className="partnership__form"
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSend(words, then);
      }}
    >
      {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
      <TextArea
        id={id}
        label={label}
        hint={hint}
        lang={lang}
        rows={rows}
        error={said.fields['words']}
        value={words}
        onChange={({ currentTarget: { value } }) => setWords(value)}
      />
      <div className="t-actions">
        <Button type="submit" tone={tone} busy={busy}>
          {send}
        </Button>
      </div>
    </form>
  );
}
