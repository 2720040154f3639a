import type { FileView } from '@talka/contracts';
import { DownloadIcon } from '@talka/ui';
import { useFormats, useText } from '../../../site/text.js';

/** What is attached, as links. */
export function OwnFiles({ files }: { files: readonly FileView[] }) {
  const t = useText('public');
  const { size } = useFormats();
  if (files.length === 0) return null;
  return (
    <section>
      <h2 className="my-idea__side">{t('idea.files')}</h2>
      <ul className="own-files">
        {files.map((file) => (
          <li key={file.id}>
            <a href={file.large}>
              {file.small ? <img src={file.small} alt={file.alt} loading="lazy" /> : <DownloadIcon />}
              <span>{t('idea.document', { name: file.name, size: size(file.bytes) })}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
