import type { LedWorkshopView } from '@talka/contracts';
import { clockOf } from '@talka/kernel';
import { Button, Notice } from '@talka/ui';
import { Dialog } from '@talka/ui/forms';
import { planSessions } from '@talka/workshops';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { Reason } from '../../../site/reason.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import type { Standing } from '../sessions.js';
import { shown } from '../use-draft.js';
import { SessionTimes, type TypedTimes } from './session-times.js';

interface Props {
  readonly view: LedWorkshopView;
  readonly session: Standing;
  readonly people: number;
  readonly onTold: (words: string) => void;
  readonly onClose: () => void;
}

const typedOf = ({ from, until }: Pick<Standing, 'from' | 'until'>): TypedTimes => {
  const [begins, ends] = [clockOf(from), clockOf(until)];
  return { day: begins.day, from: begins.time, until: ends.time };
};

/** A session is at another time, by the clock: whoever comes to it keeps the place, and is told why. */
export function MoveSession({ view, session, people, onTold, onClose }: Props) {
  const t = useText('workshopdesk', 'organise');
  const refusals = useRefusals();
  const [typed, setTyped] = useState(() => typedOf(session));
  const [reason, setReason] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  const { number } = session;
  const move = useAction('led-workshops.move-session', (answer) => {
    shown(answer);
    onTold(t('workdesk.move-done', { number }));
    onClose();
  });
  const save = () => {
    if (move.isPending) return;
    const plan = planSessions({ ...typed, days: [typed.day], places: session.places });
    if (!plan.ok) return setSaid({ fields: {}, general: refusals.ofRule(plan.refusal) });
    const [planned] = plan.value;
    if (!planned) return;
    const { from, until } = planned.during;
    move.mutate(
      {
        params: { number: view.number, session: session.id },
        body: { from: from.toISOString(), until: until.toISOString(), reason },
      },
      { onError: (error) => setSaid(refusals.ofError(error)) },
    );
  };
  const trouble = said.general ?? Object.entries(said.fields).find(([field]) => field !== 'reason')?.[1];
  return (
    <Dialog
      open
      title={t('workdesk.move-title', { number })}
      closeLabel={t('edit.close')}
      onClose={onClose}
      actions={
        <Button busy={move.isPending} onClick={save}>
          {t('workdesk.move-do')}
        </Button>
      }
    >
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <p>
        {t('workdesk.move-text')} {t('change.told', { count: people })}
      </p>
      <div className="desk-row">
        <SessionTimes prefix="move" typed={typed} onChange={(part) => setTyped({ ...typed, ...part })} />
      </div>
      <Reason
        value={reason}
        error={said.fields['reason']}
        hint={t('change.reason-read')}
        onChange={setReason}
      />
    </Dialog>
  );
}
