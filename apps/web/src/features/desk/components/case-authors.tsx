import type { CaseView } from '@talka/contracts';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';

/** Who hands it in: age and home as declared, and whether they have done so before. */
export function CaseAuthors({ view }: { view: CaseView }) {
  const t = useText('desk');
  const { dateTime } = useFormats();
  const { nameOf } = useTerritory();
  const { authors } = view.idea;
  return (
    <div className="t-small">
      <p className="t-hidden">{t('desk.case.authors', { count: authors.length })}</p>
      <ul className="case__plain">
        {authors.map((author, index) => (
          // Two authors of one idea may share a name; their order is fixed.
          <li key={index}>
            <strong>{author.name}</strong>
            {[
              author.age > 0 ? `, ${t('desk.case.age', { age: author.age })}` : '',
              [
                '',
                [author.area, author.municipality === view.municipality ? '' : nameOf(author.municipality)]
                  .filter(Boolean)
                  .join(', '),
                author.earlier > 0
                  ? t('desk.case.earlier', { count: author.earlier })
                  : t('desk.case.first-idea'),
              ].join(' · '),
            ].join('')}
          </li>
        ))}
      </ul>
      <p className="t-muted">
        {t(view.kind === 'appeal' ? 'desk.case.appealed' : 'desk.case.submitted', {
          when: dateTime(view.openedAt),
        })}
      </p>
    </div>
  );
}
