import type { LearnedView } from '@talka/contracts';
import { Details, Section, Tag, type Tone } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { useMeeting } from './said.js';
import { SayFeedback } from './say-feedback.js';

type Session = LearnedView['sessions'][number];

const TONES: Readonly<Record<Session['said'], Tone>> = {
  ...{ present: 'done', excused: 'info', absent: 'neutral', open: 'new' },
};

/** Where somebody was when they learned, session by session, as the registers have it; nothing while nothing has begun. */
export function Learned() {
  const t = useText('workshops');
  const { data, error, refetch } = useCall('my-workshops.learned', {}, { staleTime: 0 });
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data || data.workshops.length === 0) return null;
  return (
    <Section title={t('my-workshops.learned')}>
      <ul className="workshops">
        {data.workshops.map((workshop) => (
          <Workshop key={workshop.number} workshop={workshop} />
        ))}
      </ul>
    </Section>
  );
}

function Workshop({ workshop }: { workshop: LearnedView }) {
  const t = useText('workshops', 'account');
  const { number, title, completed, feedback, sessions } = workshop;
  const came = sessions.filter(({ said }) => said === 'present').length;
  return (
    <li className="workshop">
      <h3 className="workshop__title">
        <Link to={`/workshops/${number}`}>{title}</Link>
      </h3>
      {completed ? (
        <p className="t-row t-gap-2">
          <Tag tone="done">{t('my-workshops.completed')}</Tag>
          <Link to="/me/certificates">{t('me.certificates')}</Link>
        </p>
      ) : null}
      <Details summary={t('my-workshops.was-at', { came, all: sessions.length })}>
        <ol className="learned">
          {sessions.map((session) => (
            <Said key={session.number} session={session} />
          ))}
        </ol>
      </Details>
      {feedback === 'open' ? <SayFeedback number={number} title={title} /> : null}
      {feedback === 'given' ? <p className="t-muted">{t('how-was.given')}</p> : null}
    </li>
  );
}

function Said({ session }: { session: Session }) {
  const t = useText('workshops');
  const meeting = useMeeting();
  const { number, said, missed } = session;
  return (
    <li>
      <span>
        <b>{t('workshop.session', { number })}</b> {meeting(session)}
      </span>
      <Tag tone={TONES[said]}>
        {missed > 0 ? t('my-workshops.missed', { minutes: missed }) : t('my-workshops.said', { as: said })}
      </Tag>
    </li>
  );
}
