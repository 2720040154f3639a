import type { SentMessagesView } from '@talka/contracts';
import { Button, Section, Skeleton } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { useAt } from '../../../site/use-at.js';

type Sent = SentMessagesView['messages'][number];

/** What was written to those who come, to how many, and who did. */
export function Messages({ number, onWrite }: { number: number; onWrite: () => void }) {
  const t = useText('shiftmessages');
  const { data, error, refetch } = useCall('my-events.messages', { params: { number } });
  return (
    <Section title={t('written.title')}>
      <div className="roster__shift roster__messages">
        <p className="t-muted">{t('written.lead')}</p>
        <p>
          <Button tone="quiet" onClick={onWrite}>
            {t('write.open')}
          </Button>
        </p>
        {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
        {data || error ? null : <Skeleton label={t('written.loading')} lines={2} />}
        {data?.messages.length === 0 ? <p>{t('written.none')}</p> : null}
        {data && data.messages.length > 0 ? (
          <ul className="roster__people">
            {data.messages.map((message) => (
              <Message key={message.id} message={message} />
            ))}
          </ul>
        ) : null}
      </div>
    </Section>
  );
}

function Message({ message: { shift, day, words, by, people, at } }: { message: Sent }) {
  const t = useText('shiftmessages');
  const when = useAt();
  const { date } = useFormats();
  const to = shift
    ? t('written.to-shift', { role: shift.role, from: when(shift.from) })
    : day
      ? t('written.to-day', { day: date(`${day}T12:00:00Z`) })
      : t('written.to-came');
  return (
    <li className="roster__message">
      <p className="roster__name">{to}</p>
      <p className="roster__words">{words}</p>
      <p className="t-muted">{t('written.sent', { people, by: by || t('written.erased'), at: when(at) })}</p>
    </li>
  );
}
