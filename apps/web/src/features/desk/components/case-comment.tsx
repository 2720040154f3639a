import type { CaseView } from '@talka/contracts';
import { LANGUAGE_NAMES } from '@talka/i18n/browser';
import { useFormats, useText } from '../../../site/text.js';

/** What somebody said about the idea, and what others hold against it. */
export function CaseComment({ view }: { view: CaseView }) {
  const t = useText('desk');
  const { dateTime } = useFormats();
  const { comment, held } = view;
  return (
    <>
      {comment ? (
        <div className="case__block">
          <h2 className="t-small">{t('desk.comment-of', { name: comment.by })}</h2>
          <blockquote className="case__text case__comment" lang={comment.language}>
            {comment.body}
          </blockquote>
          <p className="t-small t-muted">{LANGUAGE_NAMES[comment.language]}</p>
        </div>
      ) : null}
      {held.length > 0 ? (
        <section className="case__block" aria-labelledby="case-held">
          <h2 className="t-small" id="case-held">
            {t('desk.held')}
          </h2>
          <ul className="case__held">
            {held.map(({ ground, words, by, noticed, at }) => (
              <li key={`${at}${by ?? ''}${noticed ?? ''}`}>
                <b>
                  {noticed
                    ? t(`desk.noticed.${noticed}`)
                    : t('desk.held-by', {
                        name: by ?? t('desk.held-nobody'),
                        ground: t(`desk.reason.${ground}`),
                      })}
                </b>{' '}
                <time className="t-small t-muted" dateTime={at}>
                  {dateTime(at)}
                </time>
                <p className="case__text">{noticed ? t('desk.noticed.undecided') : words}</p>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
