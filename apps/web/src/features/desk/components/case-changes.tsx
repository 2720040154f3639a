import type { CaseView } from '@talka/contracts';
import type { Language } from '@talka/i18n/browser';
import { Card, Details } from '@talka/ui';
import { useFormats, useText } from '../../../site/text.js';
import { VersionDetails } from '../../../site/version-details.js';

type Version = CaseView['idea']['versions'][number];

/** What the author changed since the desk last saw the text, word by word; older changes behind a line. */
export function CaseChanges({ versions, language }: { versions: readonly Version[]; language: Language }) {
  const t = useText('desk');
  const [latest, ...older] = versions
    .filter(({ number }) => number > 1)
    .toSorted((a, b) => b.number - a.number);
  if (!latest) return null;
  return (
    <Card tone="sunk">
      <h2 className="t-entry__title">{t('desk.case.changes')}</h2>
      <p className="t-small t-muted">{t('desk.case.changes-legend')}</p>
      <Changes of={latest} language={language} />
      {older.length > 0 ? (
        <Details summary={t('desk.case.changes-older')}>
          {older.map((version) => (
            <Changes key={version.number} of={version} language={language} />
          ))}
        </Details>
      ) : null}
    </Card>
  );
}

function Changes({ of, language }: { of: Version; language: Language }) {
  const t = useText('desk');
  const { dateTime } = useFormats();
  return (
    <div className="case__diff case__block">
      <p className="t-small">
        <strong>{t('desk.case.version', { number: of.number, when: dateTime(of.at) })}</strong>
      </p>
      {of.changes.length + of.details.length === 0 ? <p>{t('desk.case.changes-none')}</p> : null}
      {of.changes.map(({ field, parts }) => (
        <div key={field}>
          <p className="t-small t-muted">{t(`desk.case.field-${field}`)}</p>
          <p className="case__text" lang={language}>
            {parts.map((part, index) => (
              // The parts of a sentence have no identity but their order.
              <Part key={index} {...part} />
            ))}
          </p>
        </div>
      ))}
      <VersionDetails details={of.details} />
    </div>
  );
}

/** Screen readers do not reliably say "insertion" and "deletion", so words say it. */
function Part({ kind, text }: Version['changes'][number]['parts'][number]) {
  const t = useText('desk');
  if (kind === 'same') return text;
  const Mark = kind === 'added' ? 'ins' : 'del';
  return (
    <Mark>
      <span className="t-hidden" lang={t.language}>{` ${t(`desk.case.${kind}`)} `}</span>
      {text}
    </Mark>
  );
}
