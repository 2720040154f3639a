import { LANGUAGE_NAMES } from '@talka/i18n/browser';
import { TOLD_IN } from '@talka/moderation';
import { Details, TextArea } from '@talka/ui';
import { useText } from '../../../site/text.js';
import { translationsOf, type DecisionDraft } from '../draft.js';

/** The same statement in the other languages, once ready words were taken: whoever is told reads it in their own. */
export function OtherLanguages({
  draft,
  own,
  onChange,
}: {
  draft: DecisionDraft;
  /** The language the author wrote in. */
  own: string;
  onChange: (draft: DecisionDraft) => void;
}) {
  const t = useText('desk');
  const { others } = draft;
  if (!others || own === 'ltg') return null;
  const sent = translationsOf(draft, own) !== null;
  return (
    <Details summary={t('desk.decide.others')}>
      <div className="t-stack t-gap-4">
        {TOLD_IN.filter((language) => language !== own).map((language) => (
          <TextArea
            key={language}
            id={`decide-words-${language}`}
            label={t('desk.decide.words-in', { language: LANGUAGE_NAMES[language] })}
            lang={language}
            value={others[language] ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onChange({ ...draft, others: { ...others, [language]: value } })
            }
          />
        ))}
        <p className="t-small t-muted" role="status">
          {t(sent ? 'desk.decide.others-sent' : 'desk.decide.others-not')}
        </p>
      </div>
    </Details>
  );
}
