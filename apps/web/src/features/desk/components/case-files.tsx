import type { CaseView } from '@talka/contracts';
import type { Language } from '@talka/i18n/browser';
import { useFormats, useText } from '../../../site/text.js';

/** Pictures with what the author says is in them, and documents. Both open in a new tab, so the desk stays as it is. */
export function CaseFiles({ files, language }: { files: CaseView['idea']['files']; language: Language }) {
  const t = useText('desk');
  const { size } = useFormats();
  const pictures = files.filter(({ kind }) => kind === 'picture');
  const documents = files.filter(({ kind }) => kind === 'document');
  return (
    <>
      {pictures.length > 0 ? (
        <div className="case__block">
          <h2 className="t-hidden">{t('desk.case.pictures')}</h2>
          <ul className="case__pictures">
            {pictures.map((picture) => (
              <li key={picture.id}>
                <a href={picture.large} target="_blank" rel="noreferrer">
                  <img
                    src={picture.small ?? picture.large}
                    alt={t('desk.case.open-picture', { what: picture.alt || picture.name })}
                    loading="lazy"
                  />
                </a>
                <p className="t-small t-muted" lang={picture.alt ? language : undefined}>
                  {picture.alt || t('desk.case.no-alt')}
                </p>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {documents.length > 0 ? (
        <div className="case__block">
          <h2 className="t-hidden">{t('desk.case.documents')}</h2>
          <ul className="case__plain">
            {documents.map((document) => (
              <li key={document.id}>
                <a href={document.large} target="_blank" rel="noreferrer">
                  {document.name}
                </a>{' '}
                <span className="t-small t-muted">{size(document.bytes)}</span>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </>
  );
}
