import type { CaseView } from '@talka/contracts';
import { TOLD_IN, type Translated } from '@talka/moderation';
import { Button, PlusIcon } from '@talka/ui';
import { useText } from '../../../site/text.js';
import { phrasesFor, type DecisionDraft } from '../draft.js';
import { useAuthorsText } from '../use-authors-text.js';

/**
 * Ready words in the language the author wrote in: those the municipality keeps for a ground, or else the product's own. They
 * come in every language people are told in.
 */
export function Phrases({
  of,
  draft,
  onInsert,
}: {
  of: Pick<CaseView, 'language' | 'templates' | 'subject'>;
  draft: DecisionDraft;
  onInsert: (phrase: string, inAll: Translated) => void;
}) {
  const t = useText('desk');
  const { language, templates, subject } = of;
  const say = useAuthorsText(language);
  const inEach = { lv: useAuthorsText('lv'), en: useAuthorsText('en'), ru: useAuthorsText('ru') };
  const ready = phrasesFor(draft).map((key) => {
    const kept = templates.find(({ reason }) => reason === key)?.words;
    const shipped = TOLD_IN.map((one) => [one, inEach[one](`desk.phrase.${key}`)]);
    const inAll = kept ?? (Object.fromEntries(shipped) as Translated);
    const own = kept ? kept[language === 'ltg' ? 'lv' : language] : say(`desk.phrase.${key}`);
    return { key, own, inAll };
  });
  // What is ready to be said with a publication thanks for an idea.
  if (ready.length === 0 || (subject === 'comment' && draft.outcome === 'publish')) return null;
  return (
    <div>
      <p className="t-small t-muted" id="decide-phrases">
        {t('desk.decide.phrases')}
      </p>
      <ul className="decide__phrases" aria-labelledby="decide-phrases">
        {ready.map(({ key, own, inAll }) => (
          <li key={key}>
            <Button
              tone="plain"
              size="small"
              icon={<PlusIcon />}
              lang={language}
              onClick={() => onInsert(own, inAll)}
            >
              {own}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
