import { wordsIn, type LetterWords } from '@talka/newsletters';
import { LANGUAGES } from '@talka/territory';
import { Card, Section } from '@talka/ui';
import { useText } from '../../../site/text.js';

/** A letter as it is read in each language, by the same rule by which it is sent. */
export function Preview({ words }: { words: LetterWords }) {
  const t = useText('letters');
  return (
    <Section title={t('letters.preview')}>
      <div className="letters__previews">
        {LANGUAGES.map((language) => {
          const { subject, body, written } = wordsIn(words, language);
          return (
            <Card as="article" key={language}>
              <h3 className="letters__kicker">{t(`letters.in-${language}`)}</h3>
              {written !== language && language !== 'ltg' ? (
                <p className="t-small t-muted">{t('letters.preview-lv')}</p>
              ) : null}
              <p className="letters__read-subject" lang={written}>
                {subject || '…'}
              </p>
              <p className="letters__words" lang={written}>
                {body || '…'}
              </p>
            </Card>
          );
        })}
      </div>
    </Section>
  );
}
