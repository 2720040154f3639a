import type { EventBody } from '@talka/contracts';
import { Button, Notice } from '@talka/ui';
import { useText } from '../../../site/text.js';
import { differencesOf, sumsOf } from '../editing.js';
import type { Editing } from '../use-editing.js';

/** Two people wrote at once. Nothing typed here is lost: both are shown, and the writer says which of the two goes on. */
export function Conflict({
  editing,
  theirs,
}: {
  editing: Pick<Editing, 'draft' | 'keepMine' | 'drop'>;
  theirs: EventBody;
}) {
  const t = useText('organise');
  const differences = differencesOf(editing.draft, theirs, (draft) => t('both.shifts', sumsOf(draft)));
  return (
    <Notice
      tone="warning"
      live="assertive"
      title={t('both.title')}
      actions={
        <>
          <Button size="small" onClick={editing.keepMine}>
            {t('both.mine')}
          </Button>
          <Button size="small" tone="quiet" onClick={editing.drop}>
            {t('both.theirs')}
          </Button>
        </>
      }
    >
      <dl className="conflict">
        {differences.map(({ what, mine, theirs: other }) => (
          <div key={what}>
            <dt>{t(`both.in-${what}`)}</dt>
            <dd>{t('both.mine-is', { words: mine || '—' })}</dd>
            <dd>{t('both.theirs-is', { words: other || '—' })}</dd>
          </div>
        ))}
      </dl>
    </Notice>
  );
}
