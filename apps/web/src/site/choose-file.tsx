import { Button, UploadIcon } from '@talka/ui';
import { useRef, type ReactNode } from 'react';

export interface FileText {
  readonly name: string;
  readonly text: string;
}

interface Choosing {
  readonly children: ReactNode;
  readonly accept: string;
  /** Whose or which, for people who listen. */
  readonly whose?: string | undefined;
}

/** Gives files of this device to the page, as they are; they are sent nowhere. */
export function ChooseRaw({
  children,
  accept,
  whose,
  onFiles,
  one = false,
}: Choosing & { onFiles: (files: readonly File[]) => void; one?: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button tone="quiet" size="small" icon={<UploadIcon />} onClick={() => input.current?.click()}>
        {children}
        {whose ? <span className="t-hidden">{`: ${whose}`}</span> : null}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={!one}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          // The same file may be chosen again.
          event.target.value = '';
          onFiles(files);
        }}
      />
    </div>
  );
}

/** Reads files on this device and gives their text to the page; they are sent nowhere. */
export function ChooseFiles({
  onFiles,
  ...choosing
}: Choosing & { onFiles: (files: readonly FileText[]) => void; one?: boolean }) {
  const read = async (file: File): Promise<FileText> => ({ name: file.name, text: await file.text() });
  return <ChooseRaw {...choosing} onFiles={(files) => void Promise.all(files.map(read)).then(onFiles)} />;
}

export function ChooseFile({ onText, ...choosing }: Choosing & { onText: (text: string) => void }) {
  return <ChooseFiles {...choosing} one onFiles={([file]) => (file ? onText(file.text) : undefined)} />;
}
