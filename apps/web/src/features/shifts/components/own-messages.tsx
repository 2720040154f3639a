import type { OwnMessagesView } from '@talka/contracts';
import { Section } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { Link } from '../../../site/link.js';
import { useText } from '../../../site/text.js';
import { useAt } from '../../../site/use-at.js';
import './own-messages.css';

/** What organisers have written to the reader, the newest first. Nothing is said when there is nothing. */
export function OwnMessages() {
  const t = useText('shiftmessages');
  const { data } = useCall('my-shifts.messages', {}, { staleTime: 0 });
  if (!data || data.messages.length === 0) return null;
  return (
    <Section title={t('received.title')}>
      <ul className="own-messages">
        {data.messages.map((message) => (
          <Message key={message.id} message={message} />
        ))}
      </ul>
    </Section>
  );
}

function Message({ message }: { message: OwnMessagesView['messages'][number] }) {
  const t = useText('shiftmessages');
  const when = useAt();
  const { event, title, organiser, what, words, at } = message;
  return (
    <li>
      <h3>
        <Link to={`/events/${event}`}>{title}</Link>
      </h3>
      {what === 'came' ? <p className="own-messages__thanks">{t('received.thanks')}</p> : null}
      <p className="own-messages__words">{words}</p>
      <p className="t-muted">{t('received.from', { organiser, at: when(at) })}</p>
    </li>
  );
}
