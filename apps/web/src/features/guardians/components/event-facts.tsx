import type { GuardianView } from '@talka/contracts';
import { Card } from '@talka/ui';
import { Link } from '../../../site/link.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';
import { useAt } from '../../../site/use-at.js';

/** Who, what, when, where and with whom. */
export function EventFacts({ view }: { view: GuardianView }) {
  const t = useText('guardians');
  const shifts = useText('shifts');
  const at = useAt();
  const { time } = useFormats();
  const { nameOf } = useTerritory();
  const { event, shift } = view;
  const facts = [
    [t('guardians.who-helps'), view.minor],
    [t('guardians.task'), [shift.role, shift.about].filter(Boolean).join('. ')],
    [t('guardians.time'), `${at(shift.from)}–${time(shift.until)}`],
    [shifts('event.place'), `${event.place}, ${nameOf(event.municipality)}`],
    [shifts('event.organiser'), `${event.organiser.name}, ${shifts(`organiser.${event.organiser.kind}`)}`],
    [shifts('event.contact'), event.contact],
  ] as const;
  return (
    <Card as="section" tone="sunk" aria-label={t('guardians.what')}>
      <dl className="guardian-facts">
        <div>
          <dt>{t('guardians.event')}</dt>
          <dd>
            <b>{event.title}</b>
          </dd>
        </div>
        {facts.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className="guardian-more">
        <Link to={`/events/${event.number}`}>{t('guardians.event-more')}</Link>
      </p>
    </Card>
  );
}
