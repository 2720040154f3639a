import type { OwnEventView } from '@talka/contracts';
import { Button, Details } from '@talka/ui';
import { useText } from '../../../site/text.js';
import { sumsOf, type Parts } from '../editing.js';
import { useGrowing } from '../use-growing.js';
import { AddShifts } from './add-shifts.js';
import { DraftRota } from './draft-rota.js';
import { Wrongs } from './editor-head.js';
import { RoleFields } from './role-fields.js';

/** More tasks and shifts for an event that everyone sees already. Nothing of it is public before it is published. */
export function GrowEvent({
  view,
  reload,
  onTold,
}: {
  view: OwnEventView;
  reload: () => unknown;
  onTold: (words: string) => void;
}) {
  const t = useText('organise');
  const growing = useGrowing(view, reload, (added) => onTold(t('grow.done', sumsOf(added))));
  const { draft, change } = growing;
  const { roles } = view.draft;
  const whole: Parts = { roles: [...roles, ...draft.roles], shifts: draft.shifts };
  const some = draft.roles.length + draft.shifts.length > 0;
  return (
    <Details summary={t('grow.title')} open={some}>
      <p className="t-muted">{t('grow.lead')}</p>
      <Wrongs editing={growing} />
      <RoleFields editing={growing} others={roles} />
      <AddShifts roles={whole.roles} onAdd={(shifts) => change({ shifts: [...draft.shifts, ...shifts] })} />
      {draft.shifts.length > 0 ? <DraftRota editing={{ ...growing, draft: whole }} /> : null}
      {some ? (
        <div className="editor__foot">
          <p role="status">{t('grow.waits', sumsOf(draft))}</p>
          <Button busy={growing.busy} onClick={growing.publish}>
            {t('grow.do')}
          </Button>
        </div>
      ) : null}
    </Details>
  );
}
