import type { CaseView } from '@talka/contracts';
import { useFormats, useText } from '../../../site/text.js';
import { lettersOf } from '../case-facts.js';
import { sayOutcome } from '../text.js';

/** What the desk and the author have written to each other, in order. */
export function CaseLetters({ view }: { view: CaseView }) {
  const t = useText('desk');
  const { dateTime } = useFormats();
  const letters = lettersOf(view);
  if (letters.length === 0) return null;
  return (
    <div className="case__block">
      <h2 className="t-entry__title">{t('desk.case.letters')}</h2>
      <ol className="case__letters">
        {letters.map((letter) =>
          letter.from === 'desk' ? (
            <li key={letter.at} className="case__letter case__letter--desk">
              <p className="t-small">
                <strong>
                  {t('desk.case.by', {
                    outcome: sayOutcome(t, letter.statement.outcome),
                    name: letter.statement.by,
                  })}
                </strong>{' '}
                <span className="t-muted">{dateTime(letter.at)}</span>
              </p>
              {letter.statement.reason ? (
                <p className="t-small">
                  {t('desk.statement.reason', { reason: t(`desk.reason.${letter.statement.reason}`) })}
                </p>
              ) : null}
              {letter.statement.words ? <p className="case__text">{letter.statement.words}</p> : null}
            </li>
          ) : (
            <li key={letter.at} className="case__letter">
              <p className="t-small">
                <strong>{t(`desk.case.note-${letter.note.kind}`)}</strong>{' '}
                <span className="t-muted">{dateTime(letter.at)}</span>
              </p>
              <p className="case__text" lang={view.language}>
                {letter.note.text}
              </p>
            </li>
          ),
        )}
      </ol>
    </div>
  );
}
