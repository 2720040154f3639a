import { saveFile } from '../../../site/save-file.js';
import { TakeFile } from '../../../site/take-document.js';

interface Props {
  readonly words: string;
  /** Of the file. */
  readonly name: string;
  readonly about: string;
  readonly ask: () => Promise<{ readonly document: object }>;
}

/** Hands over a signed document as a file, to the letter. */
export const TakeSigned = ({ name, ask, ...props }: Props) => (
  <TakeFile
    {...props}
    take={async () => {
      const { document } = await ask();
      saveFile(name, `${JSON.stringify(document, null, 2)}\n`, 'application/json');
    }}
  />
);
