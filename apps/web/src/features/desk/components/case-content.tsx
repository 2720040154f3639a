import type { CaseView } from '@talka/contracts';
import { LANGUAGE_NAMES } from '@talka/i18n/browser';
import type { ReactNode } from 'react';
import { useFormats, useText } from '../../../site/text.js';
import type { DrawPlace } from '../place.js';
import { CaseFiles } from './case-files.js';

/** The idea as it was handed in: its words, its facts, its pictures and documents. */
export function CaseContent({ view, map }: { view: CaseView; map: DrawPlace }) {
  const t = useText('desk', 'public');
  const { euros } = useFormats();
  const { content, files } = view.idea;
  const { task, category, place } = content;
  const facts: { words: string; value: ReactNode }[] = [
    ...(task ? [{ words: t('desk.case.task'), value: t(`task.${task}`) }] : []),
    ...(category ? [{ words: t('desk.case.category'), value: t(`category.${category}`) }] : []),
    ...(content.cost === null ? [] : [{ words: t('desk.case.cost'), value: euros(content.cost) }]),
    { words: t('desk.case.written-in'), value: LANGUAGE_NAMES[content.language] },
  ];
  return (
    <>
      <div className="case__block" lang={content.language}>
        <p className="case__text case__summary">{content.summary}</p>
      </div>
      <div className="case__block">
        <h2 className="t-hidden">{t('desk.case.why')}</h2>
        <p className="case__text" lang={content.language}>
          {content.why}
        </p>
      </div>
      <dl className="case__facts">
        {facts.map(({ words, value }) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {place ? (
        <div className="case__block">
          <p className="t-small t-muted">{t('desk.case.place')}</p>
          {map(place, view.municipality)}
        </div>
      ) : null}
      <CaseFiles files={files} language={content.language} />
    </>
  );
}
