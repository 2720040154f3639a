import type { LedWorkshopView } from '@talka/contracts';
import { Tag, type Tone } from '@talka/ui';
import { AnswersGiven } from '../../../site/asked-questions.js';
import { useText } from '../../../site/text.js';
import { AnswerSums } from './answer-sums.js';

const TONES: Readonly<Record<LedWorkshopView['enrolled'][number]['state'], Tone>> = {
  confirmed: 'done',
  held: 'new',
  waiting: 'info',
};

/** Who comes, is asked or waits: for the course, and for each session that enrols for itself; first what is to be prepared for them. */
export function EnrolledList({ view }: { view: LedWorkshopView }) {
  const t = useText('workshopdesk', 'workshops');
  const { questions } = view.draft;
  const groups = [...new Set(view.enrolled.map(({ session }) => session))];
  if (groups.length === 0) return <p className="t-muted">{t('workdesk.enrolled-none')}</p>;
  return groups.map((session) => (
    <section key={session ?? 0} className="desk-group" aria-labelledby={`enrolled-${session ?? 0}`}>
      <h3 id={`enrolled-${session ?? 0}`}>
        {session === null ? t('workdesk.enrolled-course') : t('workshop.session', { number: session })}
      </h3>
      <AnswerSums questions={questions} asked={view.asked.find((one) => one.session === session)} />
      <ul className="desk-people">
        {view.enrolled
          .filter((one) => one.session === session)
          .map(({ person, name, state, answers }) => (
            <li key={person}>
              <span>{name}</span>
              {view.state === 'closed' ? null : (
                <Tag tone={TONES[state]}>{t(`workdesk.person-${state}`)}</Tag>
              )}
              {state === 'confirmed' && view.asked.some((one) => one.session === session) ? (
                <AnswersGiven {...{ questions, answers }} />
              ) : null}
            </li>
          ))}
      </ul>
    </section>
  ));
}
