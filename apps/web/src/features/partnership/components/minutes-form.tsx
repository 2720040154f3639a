import type { JointView } from '@talka/contracts';
import { useAction } from '../../../site/api.js';
import { useLanguage, useText } from '../../../site/text.js';
import { useDecided } from '../use-decided.js';
import { WordsForm } from './words-form.js';

/** The coordinator writes what was said and decided; a newer version stands above the ones before. */
export function MinutesForm({ decision: { number, minutes } }: { decision: JointView }) {
  const t = useText('partnership');
  const pageLanguage = useLanguage();
  const [newest] = minutes;
  const language = newest?.language ?? pageLanguage;
  const minute = useAction('joint-decisions.minute', useDecided(number, t('joint.minutes-sent')));
  return (
    <WordsForm
      id={`minutes-${number}`}
      label={t('joint.minutes-words')}
      lang={language}
      rows={8}
      initial={newest?.words ?? ''}
      send={t(newest ? 'joint.minutes-add' : 'joint.minutes-send')}
      tone="primary"
      busy={minute.isPending}
      onSend={(words, then) =>
        minute.mutate(
          { params: { number }, body: { revision: newest?.revision ?? 0, words, language } },
          then,
        )
      }
    />
  );
}
