import { Button, TextArea } from '@talka/ui';
import { FileDrop } from '@talka/ui/forms';
import { useText } from '../../../site/text.js';
import { textIn } from '../file-text.js';

interface CodeFormProps {
  readonly words: {
    readonly line: string;
    readonly lineHint?: string;
    readonly file: string;
    readonly fileHint?: string;
    readonly read: string;
  };
  /** What files may be chosen besides pictures. */
  readonly accept: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly busy: boolean;
  readonly error: string | null;
  readonly onError: (words: string) => void;
  readonly onRead: (line: string) => void;
}

/** A line that somebody has as text, as a file or as a picture of a code: pasted, or read from the file at once. */
export function CodeForm({ words, accept, text, onType, busy, error, onError, onRead }: CodeFormProps) {
  const t = useText('booth');
  const add = async ([file]: File[]): Promise<void> => {
    if (!file) return;
    const found = await textIn(file);
    if (found === undefined) return onError(t('load.no-code'));
    onType(found.trim());
    onRead(found);
  };
  return (
    <form
      className="booth-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onRead(text);
      }}
    >
      <FileDrop
        label={words.file}
        hint={words.fileHint}
        files={[]}
        accept={`${accept},image/*`}
        onAdd={(files) => void add(files)}
        onRemove={() => undefined}
        words={{ choose: t('load.choose'), drop: t('load.drop'), altLabel: '', remove: (name) => name }}
      />
      <TextArea
        label={words.line}
        hint={words.lineHint}
        error={error}
        rows={3}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <Button type="submit" busy={busy}>
        {words.read}
      </Button>
    </form>
  );
}
