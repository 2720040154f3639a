import { useId, useRef, useState, type ReactNode } from 'react';
import { cx } from '../cx.js';
import { Button } from '../everyday/button.js';
import { FieldError, type FieldWords } from '../everyday/field.js';
import { TrashIcon, UploadIcon } from '../everyday/icons.js';
import { TextField } from '../everyday/text-field.js';

export interface DroppedFile {
  id: string;
  name: string;
  /** Size and kind, as people say them. */
  note?: ReactNode;
  /** Object URL or address of a small picture. */
  preview?: string | undefined;
  /** Words for people who cannot see the picture. Absent when the file is no picture. */
  alt?: string | undefined;
  error?: ReactNode;
  /** A Bar or words while it is being sent. */
  progress?: ReactNode;
}

export interface FileDropProps extends FieldWords {
  files: readonly DroppedFile[];
  /** New files, by drop or by choice. The page decides what it takes and says why not. */
  onAdd: (files: File[]) => void;
  onRemove: (id: string) => void;
  onAlt?: ((id: string, alt: string) => void) | undefined;
  /** MIME types or endings, as for the accept attribute. */
  accept?: string | undefined;
  multiple?: boolean | undefined;
  words: {
    /** On the button: "Choose pictures". */
    choose: string;
    /** Beside it, for those with a mouse: "or drop them here". */
    drop: string;
    altLabel: string;
    altHint?: string | undefined;
    remove: (name: string) => string;
  };
  id?: string | undefined;
}

/** Files by button or by dropping, each with its own words. The button is a real file input, so phones offer the camera. */
export function FileDrop(props: FileDropProps) {
  const {
    label,
    hint,
    error,
    optional,
    files,
    onAdd,
    onRemove,
    onAlt,
    accept,
    multiple,
    words,
    id: given,
  } = props;
  const made = useId();
  const id = given ?? made;
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    <div
      className={cx('t-field t-files', Boolean(error) && 't-field--wrong')}
      role="group"
      aria-labelledby={`${id}-label`}
    >
      <span className="t-field__label" id={`${id}-label`}>
        {label}
        {optional ? <span className="t-field__optional"> {optional}</span> : null}
      </span>
      {hint ? <p className="t-field__hint">{hint}</p> : null}
      {error ? <FieldError>{error}</FieldError> : null}
      {/* Dropping is a shortcut for the mouse; the button does the same for everyone, so the zone itself is no control. */}
      <div
        className={cx('t-files__zone', over && 't-files__zone--over')}
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes('Files')) return;
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          onAdd([...event.dataTransfer.files]);
        }}
      >
        <Button id={id} tone="quiet" icon={<UploadIcon />} onClick={() => input.current?.click()}>
          {words.choose}
        </Button>
        <span className="t-files__drop">{words.drop}</span>
        <input
          ref={input}
          type="file"
          hidden
          accept={accept}
          multiple={multiple}
          onChange={(event) => {
            onAdd([...(event.target.files ?? [])]);
            // The same file may be chosen again after it was removed.
            event.target.value = '';
          }}
        />
      </div>
      <ul className="t-files__list">
        {files.map((file) => (
          <li key={file.id} className="t-files__file">
            {file.preview ? <img src={file.preview} alt="" className="t-files__preview" /> : null}
            <div className="t-files__body">
              <p>
                <b>{file.name}</b> {file.note ? <span className="t-field__hint">{file.note}</span> : null}
              </p>
              {file.error ? <FieldError>{file.error}</FieldError> : null}
              {file.progress}
              {file.alt !== undefined && onAlt ? (
                <TextField
                  label={words.altLabel}
                  hint={words.altHint}
                  value={file.alt}
                  onChange={(event) => onAlt(file.id, event.target.value)}
                />
              ) : null}
              <Button tone="plain" size="small" icon={<TrashIcon />} onClick={() => onRemove(file.id)}>
                {words.remove(file.name)}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
