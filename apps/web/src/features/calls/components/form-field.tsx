import type { CallFileView, CallView } from '@talka/contracts';
import { FILES_PER_FIELD } from '@talka/calls';
import { Checkbox, Fieldset, RadioGroup, TextArea, TextField } from '@talka/ui';
import { FileDrop } from '@talka/ui/forms';
import type { ReactNode } from 'react';
import { useFormats, useText } from '../../../site/text.js';
import { useFieldWords } from '../use-call-words.js';

interface Props {
  readonly field: CallView['form'][number];
  readonly said: string | readonly string[] | undefined;
  readonly error: string | undefined;
  readonly onChange: (said: string | string[]) => void;
}

/** One field of the form, as its kind is filled in. */
export function FormField({ field, said, error, onChange }: Props) {
  const t = useText('opencalls');
  const wordsOf = useFieldWords();
  const { text, lang } = wordsOf(field.words);
  const label = <span lang={lang}>{text}</span>;
  const frame = { label, error, optional: field.required ? undefined : t('opencalls.apply.optional') };
  const id = `apply-${field.id}`;
  const typed = typeof said === 'string' ? said : '';
  const options = field.options.map((one) => ({ value: one.id, label: wordsOf(one.words).text }));
  if (field.kind === 'long')
    return (
      <TextArea {...frame} id={id} rows={7} value={typed} onChange={({ target }) => onChange(target.value)} />
    );
  if (field.kind === 'one')
    return (
      <RadioGroup
        legend={label}
        optional={frame.optional}
        error={error}
        options={options}
        value={typed}
        onChange={onChange}
      />
    );
  if (field.kind === 'several') {
    const chosen = typeof said === 'object' ? said : [];
    return (
      <Fieldset legend={label} optional={frame.optional} error={error}>
        {options.map(({ value, label: words }) => (
          <Checkbox
            key={value}
            label={words}
            checked={chosen.includes(value)}
            onChange={({ target }) =>
              onChange(target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          />
        ))}
      </Fieldset>
    );
  }
  const mode = field.kind === 'number' ? 'numeric' : field.kind === 'sum' ? 'decimal' : undefined;
  return (
    <TextField
      {...frame}
      id={id}
      {...(mode ? { inputMode: mode, short: true } : {})}
      {...(field.kind === 'sum' ? { after: '€' } : {})}
      {...(field.kind === 'link' ? { type: 'url', inputMode: 'url' as const } : {})}
      value={typed}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

/** Files of a field or of a report: sent at once, as one has chosen them. */
export function FilesField({
  id,
  label,
  optional,
  files,
  sending,
  error,
  onAdd,
  onRemove,
}: {
  id: string;
  label: ReactNode;
  optional?: string | undefined;
  files: readonly CallFileView[];
  sending: boolean;
  error: string | undefined;
  onAdd: (files: readonly File[]) => void;
  onRemove: (file: string) => void;
}) {
  const t = useText('opencalls');
  const { size } = useFormats();
  return (
    <>
      <FileDrop
        id={`apply-${id}`}
        label={label}
        optional={optional}
        hint={t('opencalls.apply.file-hint', { most: FILES_PER_FIELD })}
        error={error}
        accept="image/jpeg,image/png,image/webp,application/pdf"
        multiple
        files={files.map((file) => ({ id: file.id, name: file.name, note: size(file.bytes) }))}
        words={{
          choose: t('opencalls.apply.file-choose'),
          drop: t('opencalls.apply.file-drop'),
          altLabel: '',
          remove: (name) => t('opencalls.apply.file-remove', { name }),
        }}
        onAdd={onAdd}
        onRemove={onRemove}
      />
      <p role="status" className="t-muted">
        {sending ? t('opencalls.apply.sending') : ''}
      </p>
    </>
  );
}
