import type { OwnEventView } from '@talka/contracts';
import { decidePublication } from '@talka/volunteering';
import { Button } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { serverNow } from '../../../site/server-time.js';
import { useText } from '../../../site/text.js';
import { draftOf, sumsOf } from '../editing.js';
import { shown, type Editing } from '../use-editing.js';

/** Shows the event to everyone, after a summary of what becomes public. What is typed has to be saved first. */
export function PublishEvent({ view, editing }: { view: OwnEventView; editing: Editing }) {
  const t = useText('organise');
  const refusals = useRefusals();
  const [asking, setAsking] = useState(false);
  const { number, revision, organisation, draft } = view;
  const publish = useAction('my-events.publish', shown);
  const whyNot = editing.unsaved
    ? t('publish.save-first')
    : organisation.state === 'verified'
      ? undefined
      : t('publish.not-verified');
  // Nobody is asked whether to publish what still has a gap: by the rule that would refuse it.
  const ask = () => {
    const whole = { ...draft, area: null, shifts: draft.shifts.map(draftOf) };
    const may = decidePublication({ state: view.state, draft: whole }, organisation, serverNow());
    if (may.ok) return setAsking(true);
    const words = refusals.ofRule(may.refusal);
    const { field } = may.refusal;
    editing.mend(field ? { fields: { [field]: words }, general: null } : { fields: {}, general: words });
  };
  const confirm = () => {
    if (publish.isPending) return;
    publish.mutate(
      { params: { number }, body: { revision } },
      { onError: editing.failed, onSettled: () => setAsking(false) },
    );
  };
  return (
    <>
      <Button tone={editing.unsaved ? 'quiet' : 'primary'} whyNot={whyNot} onClick={ask}>
        {t('publish.ask')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('publish.sure')}
        busy={publish.isPending}
        confirmLabel={t('publish.do')}
        cancelLabel={t('publish.not-yet')}
        onConfirm={confirm}
        onCancel={() => setAsking(false)}
      >
        <p>
          <b>{draft.title}</b>, {organisation.name}
        </p>
        <p>{t('publish.sums', sumsOf(draft))}</p>
        <ul>
          {draft.roles.map(({ id, name, minimumAge }) => (
            <li key={id}>
              {t('publish.role', {
                ...{ name, age: minimumAge },
                shifts: draft.shifts.filter(({ role }) => role === id).length,
              })}
            </li>
          ))}
        </ul>
        {draft.askedFirst === 'residents' ? <p>{t('publish.residents-first')}</p> : null}
        <p>{t('publish.text', { place: draft.place || '—', contact: draft.contact || '—' })}</p>
      </ConfirmDialog>
    </>
  );
}
