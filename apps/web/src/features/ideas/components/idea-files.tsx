import type { FileView, IdeaPage } from '@talka/contracts';
import { ArrowLeftIcon, ArrowRightIcon, Button, DownloadIcon } from '@talka/ui';
import { useEffect, useRef, useState } from 'react';
import { useFormats } from '../../../site/text.js';
import { useIdeaText } from '../text.js';

/** Pictures that open larger, and documents to take away. */
export function IdeaFiles({ idea }: { idea: IdeaPage }) {
  const t = useIdeaText();
  const { size } = useFormats();
  const [open, setOpen] = useState<number | null>(null);
  const pictures = idea.files.filter(({ kind }) => kind === 'picture');
  const documents = idea.files.filter(({ kind }) => kind === 'document');
  if (idea.files.length === 0) return null;
  return (
    <section aria-labelledby="idea-files">
      <h2 id="idea-files">{t('idea.files')}</h2>
      {pictures.length > 0 ? (
        <ul className="pictures">
          {pictures.map((file, index) => (
            <li key={file.id}>
              <button
                type="button"
                className="pictures__one"
                aria-label={t('idea.picture-open', {
                  what: file.alt || t('idea.picture', { number: index + 1 }),
                })}
                onClick={() => setOpen(index)}
              >
                <img
                  src={file.small ?? file.large}
                  alt=""
                  loading="lazy"
                  decoding="async"
                  width={file.width ?? 640}
                  height={file.height ?? 427}
                />
              </button>
              {file.alt ? (
                <p className="pictures__words" lang={idea.language}>
                  {file.alt}
                </p>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {documents.length > 0 ? (
        <ul className="documents">
          {documents.map((file) => (
            <li key={file.id}>
              <a href={file.large} download={file.name}>
                <DownloadIcon /> {t('idea.document', { name: file.name, size: size(file.bytes) })}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {open === null ? null : (
        <Enlarged
          pictures={pictures}
          at={open}
          language={idea.language}
          onMove={setOpen}
          onClose={() => setOpen(null)}
        />
      )}
    </section>
  );
}

interface EnlargedProps {
  readonly pictures: readonly FileView[];
  readonly at: number;
  readonly language: string;
  readonly onMove: (at: number) => void;
  readonly onClose: () => void;
}

/** The browser's own dialog: it keeps the focus inside, closes with Escape and gives the focus back. */
function Enlarged({ pictures, at, language, onMove, onClose }: EnlargedProps) {
  const t = useIdeaText();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const file = pictures[at];
  if (!file) return null;
  const words = file.alt || t('idea.picture', { number: at + 1 });
  const step = (by: number) => onMove((at + by + pictures.length) % pictures.length);
  return (
    <dialog ref={dialog} className="enlarged" aria-label={words} onClose={onClose}>
      <img src={file.large} alt={words} lang={language} />
      <div className="enlarged__line">
        <p lang={language}>{words}</p>
        {pictures.length > 1 ? (
          <>
            <Button tone="quiet" size="small" icon={<ArrowLeftIcon />} onClick={() => step(-1)}>
              {t('idea.picture-before')}
            </Button>
            <Button tone="quiet" size="small" iconAfter={<ArrowRightIcon />} onClick={() => step(1)}>
              {t('idea.picture-next')}
            </Button>
          </>
        ) : null}
        <Button size="small" onClick={onClose}>
          {t('idea.picture-close')}
        </Button>
      </div>
    </dialog>
  );
}
