import type { LedWorkshopView } from '@talka/contracts';
import { Tag, type Tone } from '@talka/ui';
import { useText } from '../../../site/text.js';

const TONES: Readonly<Record<LedWorkshopView['enrolled'][number]['state'], Tone>> = {
  confirmed: 'done',
  held: 'new',
  waiting: 'info',
};

/** Who comes, is asked or waits: for the course, and for each session that enrols for itself. */
export function EnrolledList({ view }: { view: LedWorkshopView }) {
  const t = useText('workshopdesk', 'workshops');
  const groups = [...new Set(view.enrolled.map(({ session }) => session))];
  if (groups.length === 0) return <p className="t-muted">{t('workdesk.enrolled-none')}</p>;
  return groups.map((session) => (
    <section key={session ?? 0} aria-labelledby={`enrolled-${session ?? 0}`}>
      <h3 id={`enrolled-${session ?? 0}`}>
        {session === null ? t('workdesk.enrolled-course') : t('workshop.session', { number: session })}
      </h3>
      <ul className="desk-people">
        {view.enrolled
          .filter((one) => one.session === session)
          .map(({ person, name, state }) => (
            <li key={person}>
              <span>{name}</span>
              <Tag tone={TONES[state]}>{t(`workdesk.person-${state}`)}</Tag>
            </li>
          ))}
      </ul>
    </section>
  ));
}
