import { Button, Notice, TextArea } from '@talka/ui';
import type { ReactNode } from 'react';
import type { Said } from './refusal.js';
import { useText } from './text.js';

interface Props {
  /** What is typed; it is kept by whoever opens the form, so that closing it loses nothing. */
  readonly words: string;
  readonly onWords: (words: string) => void;
  /** In characters. */
  readonly longest: number;
  /** What was in the way. */
  readonly said: Said;
  readonly busy: boolean;
  readonly onSend: () => void;
  readonly className: string;
  /** Asked for before the words. */
  readonly children?: ReactNode;
}

/** Words that go to many people at once. */
export function MessageForm({ words, onWords, longest, said, busy, onSend, className, children }: Props) {
  const t = useText('shiftmessages');
  return (
    <form
      className={className}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSend();
      }}
    >
      {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
      {children}
      <TextArea
        id="message-words"
        label={t('write.words')}
        hint={t('write.words-hint')}
        rows={6}
        counter={(length) => ({
          words: t('write.count', { length, max: longest }),
          over: length > longest,
        })}
        error={said.fields['words']}
        value={words}
        onChange={(event) => onWords(event.currentTarget.value)}
      />
      <Button type="submit" busy={busy}>
        {t('write.send')}
      </Button>
    </form>
  );
}
