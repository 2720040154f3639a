import type { LedWorkshopView } from '@talka/contracts';
import { mayWith } from '@talka/workshops';
import { useAction } from '../../../site/api.js';
import { CallOff } from '../../../site/call-off.js';
import { useServerNow } from '../../../site/server-time.js';
import { useText } from '../../../site/text.js';
import { sessionsOf, type Standing } from '../sessions.js';
import { shown } from '../use-draft.js';

interface Props {
  readonly view: LedWorkshopView;
  readonly onTold: (words: string) => void;
}

/** One session does not take place. */
export function CallOffSession({
  view,
  session: { id, number },
  people,
  onTold,
}: Props & { readonly session: Standing; readonly people: number }) {
  const t = useText('workshopdesk', 'workshops', 'organise');
  const callOff = useAction('led-workshops.call-off-session', (answer) => {
    shown(answer);
    onTold(t('workdesk.off-done', { number }));
  });
  const ask = (
    <>
      {t('workdesk.off')}
      <span className="t-hidden"> {t('workshop.session', { number })}</span>
    </>
  );
  return (
    <CallOff
      words={{ ask, sure: t('workdesk.off-sure', { number }), act: t('workdesk.off-do') }}
      size="small"
      busy={callOff.isPending}
      onCallOff={(reason, then) =>
        callOff.mutate({ params: { number: view.number, session: id }, body: { reason } }, then)
      }
    >
      <p>
        {t('workdesk.off-text')} {t('change.told', { count: people })}
      </p>
    </CallOff>
  );
}

/** None of it takes place: while it has not begun. Later, its sessions are called off one by one. */
export function CallOffWorkshop({ view, onTold }: Props) {
  const t = useText('workshopdesk', 'organise');
  const now = useServerNow();
  const callOff = useAction('led-workshops.call-off', (answer) => {
    shown(answer);
    onTold(t('workdesk.all-off-done'));
  });
  const begun = sessionsOf(view).some(
    ({ cancelled, from }) => !cancelled && Date.parse(from) <= now.getTime(),
  );
  if (view.state !== 'published' || begun || !mayWith(view.reader, 'write')) return null;
  const people = new Set(view.enrolled.map(({ person }) => person)).size;
  return (
    <CallOff
      words={{
        ...{ ask: t('workdesk.all-off'), sure: t('workdesk.all-off-sure'), act: t('workdesk.all-off-do') },
      }}
      busy={callOff.isPending}
      onCallOff={(reason, then) =>
        callOff.mutate({ params: { number: view.number }, body: { reason } }, then)
      }
    >
      <p>
        {t('workdesk.all-off-text')} {t('change.told', { count: people })}
      </p>
    </CallOff>
  );
}
