import type { LedWorkshopView } from '@talka/contracts';
import { Button, Tag } from '@talka/ui';
import { mayWith } from '@talka/workshops';
import { useState } from 'react';
import { useServerNow } from '../../../site/server-time.js';
import { useFormats, useText } from '../../../site/text.js';
import { useAt } from '../../../site/use-at.js';
import { concernedBy, sessionsOf, type Standing } from '../sessions.js';
import { CallOffSession } from './call-off-workshop.js';
import { MoveSession } from './move-session.js';

interface Props {
  readonly view: LedWorkshopView;
  readonly onTold: (words: string) => void;
}

/** The sessions as they stand; one that has not begun is moved or called off, and whoever comes to it is told why. */
export function PublishedSessions({ view, onTold }: Props) {
  const t = useText('workshopdesk', 'workshops');
  const at = useAt();
  const { time } = useFormats();
  const now = useServerNow();
  const [moving, setMoving] = useState<Standing | null>(null);
  const sessions = sessionsOf(view);
  const changes = view.state === 'published' && mayWith(view.reader, 'write');
  // The last one that is held is called off with the whole of it.
  const held = sessions.filter(({ cancelled, catchUpFor }) => !cancelled && catchUpFor === null);
  return (
    <>
      <ol className="desk-sessions">
        {sessions.map((session) => {
          const { id, number, from, until, catchUpFor, cancelled } = session;
          const isLast = held.length === 1 && held[0]?.id === id;
          return (
            <li key={id}>
              <span className={cancelled ? 'desk-off' : undefined}>
                <b>{t('workshop.session', { number })}</b>{' '}
                <span className="desk-when">
                  {at(from)}–{time(until)}
                  {catchUpFor === null ? '' : `, ${t('workdesk.catch-up-of', { number: catchUpFor })}`}
                </span>
              </span>
              {cancelled ? <Tag tone="danger">{t('workshop.not-held')}</Tag> : null}
              {changes && !cancelled && Date.parse(from) > now.getTime() ? (
                <span className="desk-acts">
                  <Button tone="quiet" size="small" onClick={() => setMoving(session)}>
                    {t('workdesk.move')}
                    <span className="t-hidden"> {t('workshop.session', { number })}</span>
                  </Button>
                  {isLast ? null : (
                    <CallOffSession
                      {...{ view, session, onTold }}
                      people={concernedBy(view.enrolled, session)}
                    />
                  )}
                </span>
              ) : null}
            </li>
          );
        })}
      </ol>
      {moving ? (
        <MoveSession
          key={moving.id}
          {...{ view, onTold }}
          session={moving}
          people={concernedBy(view.enrolled, moving)}
          onClose={() => setMoving(null)}
        />
      ) : null}
    </>
  );
}
