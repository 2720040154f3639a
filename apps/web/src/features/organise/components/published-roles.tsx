import type { OwnEventView } from '@talka/contracts';
import { Button, Notice } from '@talka/ui';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { Needs } from '../../../site/needs.js';
import { shown } from '../use-editing.js';
import { PublishedNeeds } from './published-needs.js';
import { RoleQuestions } from './role-questions.js';

/** The tasks of a published event. One that has no shifts can be taken out. */
export function PublishedRoles({
  view,
  reload,
  onTold,
}: {
  view: OwnEventView;
  reload: () => unknown;
  onTold: (words: string) => void;
}) {
  const t = useText('organise');
  const refusals = useRefusals();
  const [trouble, setTrouble] = useState<string | null>(null);
  const { number, draft, state } = view;
  const remove = useAction('my-events.remove-role', (event, { params }) => {
    const gone = draft.roles.find(({ id }) => id === params.role);
    setTrouble(null);
    shown(event);
    onTold(t('grow.role-gone', { name: gone?.name ?? '' }));
  });
  const press = (role: string) => {
    if (remove.isPending) return;
    const onError = (error: unknown) => setTrouble(refusals.ofError(error).general);
    remove.mutate({ params: { number, role } }, { onError });
  };
  return (
    <>
      {trouble ? <Notice tone="warning" live="assertive" title={trouble} /> : null}
      <ul className="published-roles">
        {draft.roles.map((role) => {
          const { id, name, about, minimumAge, needs, proof = 'said' } = role;
          const count = draft.shifts.filter((shift) => shift.role === id).length;
          return (
            <li key={id}>
              <h3>{name}</h3>
              {about ? <p>{about}</p> : null}
              <Needs needs={needs} proof={proof} />
              <p className="t-muted">
                {t('edit.role-age-of', { age: minimumAge })}, {t('own-events.shifts', { count })}
              </p>
              <div className="published-roles__acts">
                <RoleQuestions view={view} role={role} reload={reload} onTold={onTold} />
                <PublishedNeeds view={view} role={role} reload={reload} onTold={onTold} />
              </div>
              {state === 'published' && count === 0 ? (
                <Button tone="plain" size="small" busy={remove.isPending} onClick={() => press(id)}>
                  {t('edit.role-remove')}
                  <span className="t-hidden"> {name}</span>
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
