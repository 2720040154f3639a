import { Section } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { useText } from '../../../site/text.js';
import { EventEntry } from './event-entry.js';

/** What somebody who is signed in wants to go to. */
export function SavedList() {
  const t = useText('programme');
  const { data } = useCall('my-programme.list', {}, { staleTime: 0 });
  if (!data || data.events.length === 0) return null;
  return (
    <Section title={t('saving.own')}>
      <ul className="happenings">
        {data.events.map((event) => (
          <EventEntry key={event.number} event={event} level={3} />
        ))}
      </ul>
    </Section>
  );
}
