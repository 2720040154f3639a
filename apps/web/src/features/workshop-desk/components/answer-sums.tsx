import type { LedWorkshopView, SlotQuestion } from '@talka/contracts';
import { useWords } from '../../../site/asked-questions.js';
import { useText } from '../../../site/text.js';

interface Props {
  readonly questions: readonly SlotQuestion[];
  readonly asked: LedWorkshopView['asked'][number] | undefined;
}

/** What is to be prepared for those who have a place: how many of them said what. */
export function AnswerSums({ questions, asked }: Props) {
  const t = useText('asked');
  const say = useWords();
  if (!asked) return null;
  const { people, sums } = asked;
  return (
    <dl className="desk-sums" aria-label={t('asked.prepare')}>
      {questions.map(({ id, kind, words, options }) => {
        const sum = sums.find(({ question }) => question === id);
        if (!sum) return null;
        const named = (answer: string): string => {
          if (kind === 'yes-no') return t(answer === 'yes' ? 'asked.yes' : 'asked.no');
          const option = options.find((one) => one.id === answer);
          return option ? say(option.words) : answer;
        };
        return (
          <div key={id}>
            <dt>{say(words)}</dt>
            {sum.counts.map(({ answer, count }) => (
              <dd key={answer} data-none={count === 0 || undefined}>
                {named(answer)} <b>{count}</b>
              </dd>
            ))}
            <dd className="desk-sums__of">{t('asked.prepare-of', { answered: sum.answered, people })}</dd>
          </div>
        );
      })}
    </dl>
  );
}
