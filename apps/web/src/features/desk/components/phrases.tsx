import type { Language } from '@talka/i18n/browser';
import { Button, PlusIcon } from '@talka/ui';
import { useText } from '../../../site/text.js';
import { phrasesFor, type DecisionDraft } from '../draft.js';
import { useAuthorsText } from '../use-authors-text.js';

/** Ready-made openings in the language the author wrote in. */
export function Phrases({
  draft,
  language,
  onInsert,
}: {
  draft: DecisionDraft;
  language: Language;
  onInsert: (phrase: string) => void;
}) {
  const t = useText('desk');
  const say = useAuthorsText(language);
  const phrases = phrasesFor(draft).map((key) => say(`desk.phrase.${key}`));
  if (phrases.length === 0) return null;
  return (
    <div>
      <p className="t-small t-muted" id="decide-phrases">
        {t('desk.decide.phrases')}
      </p>
      <ul className="decide__phrases" aria-labelledby="decide-phrases">
        {phrases.map((phrase) => (
          <li key={phrase}>
            <Button
              tone="plain"
              size="small"
              icon={<PlusIcon />}
              lang={language}
              onClick={() => onInsert(phrase)}
            >
              {phrase}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
