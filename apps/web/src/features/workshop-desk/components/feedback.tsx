import type { LedWorkshopView } from '@talka/contracts';
import { FEEDBACK_FROM } from '@talka/workshops';
import { useText } from '../../../site/text.js';

/** How it was, in sums and in words that are nobody's; nothing before three have answered. */
export function Feedback({ feedback }: { feedback: LedWorkshopView['feedback'] }) {
  const t = useText('workshopdesk', 'workshops');
  if (!feedback) return <p className="t-muted">{t('workdesk.feedback-none', { count: FEEDBACK_FROM })}</p>;
  const { count, average, stars, words } = feedback;
  return (
    <>
      <p>
        <b>{t('workdesk.feedback-sum', { average, count })}</b>
      </p>
      <ul className="desk-people">
        {stars.map((people, at) => (
          <li key={at}>
            <span>{t('how-was.star', { stars: at + 1 })}</span>
            <span>{people}</span>
          </li>
        ))}
      </ul>
      {words.length > 0 ? (
        <ul className="desk-messages">
          {words.map((one, at) => (
            <li key={at}>
              <p className="desk-words">{one}</p>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
