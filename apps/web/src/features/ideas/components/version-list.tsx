import type { VersionView } from '@talka/contracts';
import { VisuallyHidden } from '@talka/ui';
import { Suspense } from 'react';
import { useFormats, useText } from '../../../site/text.js';
import { VersionDetails } from '../../../site/version-details.js';

/** Every version, the newest first, with what changed in it marked by underline and strike as well as colour. */
export function VersionList({
  versions,
  language,
}: {
  versions: readonly VersionView[];
  language?: string | undefined;
}) {
  const t = useText('pages');
  const { dateTime } = useFormats();
  // What came before it may not be for this reader, so the first is whichever is first here.
  const first = Math.min(...versions.map(({ number }) => number));
  return (
    <ol className="versions" reversed>
      {[...versions]
        .sort((a, b) => b.number - a.number)
        .map((version) => (
          <li key={version.number} className="versions__one">
            <h2>{t('history.version', { number: version.number })}</h2>
            <p className="t-small t-muted">
              <time dateTime={version.at}>{dateTime(version.at)}</time>
              {version.suggestedBy === null ? null : (
                <Suspense>
                  <Credit name={version.suggestedBy} />
                </Suspense>
              )}
            </p>
            {version.number === first ? <First version={version} language={language} /> : null}
            {version.changes.map((change) => (
              <section key={change.field} className="versions__field">
                <h3>{t(`history.field-${change.field}`)}</h3>
                <p lang={language} className="own-words">
                  {change.parts.map((part, index) => (
                    <Part key={index} part={part} />
                  ))}
                </p>
              </section>
            ))}
            <VersionDetails details={version.details} />
            {version.number !== first && version.changes.length + version.details.length === 0 ? (
              <p>{t('history.same')}</p>
            ) : null}
          </li>
        ))}
    </ol>
  );
}

/** Whose words an author has taken up; few versions have one, so its sentence is fetched then. */
function Credit({ name }: { name: string }) {
  const t = useText('suggestions');
  return <> · {t('suggestions.credit', { name: name || t('suggestions.someone') })}</>;
}

function Part({ part }: { part: VersionView['changes'][number]['parts'][number] }) {
  const t = useText('pages');
  if (part.kind === 'same') return part.text;
  const Mark = part.kind === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <VisuallyHidden>{t(`history.${part.kind}`)} </VisuallyHidden>
      {part.text}
    </Mark>
  );
}

function First({ version, language }: { version: VersionView; language: string | undefined }) {
  const t = useText('pages');
  return (['title', 'summary', 'why'] as const).map((field) => (
    <section key={field} className="versions__field">
      <h3>{t(`history.field-${field}`)}</h3>
      <p lang={language} className="own-words">
        {version[field]}
      </p>
    </section>
  ));
}
