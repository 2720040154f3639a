import type { LedWorkshopView } from '@talka/contracts';
import { personId } from '@talka/kernel';
import { Button } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { decideWorkshopPublication } from '@talka/workshops';
import { useState } from 'react';
import { useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { serverNow } from '../../../site/server-time.js';
import { useText } from '../../../site/text.js';
import { shown, type Drafting } from '../use-draft.js';

/** Shows the workshop to everyone, after a word on what becomes public. What is typed has to be saved first. */
export function PublishWorkshop({ view, drafting }: { view: LedWorkshopView; drafting: Drafting }) {
  const t = useText('workshopdesk');
  const refusals = useRefusals();
  const [asking, setAsking] = useState(false);
  const { number, revision, organisation, draft } = view;
  const publish = useAction('led-workshops.publish', shown);
  const whyNot = drafting.unsaved
    ? t('workdesk.save-first')
    : organisation.state === 'verified'
      ? undefined
      : t('workdesk.not-verified');
  // Nobody is asked whether to publish what still has a gap: by the rule that would refuse it.
  const ask = () => {
    const sessions = draft.sessions.map(({ from, until, ...one }) => ({
      ...one,
      during: { from: new Date(from), until: new Date(until) },
    }));
    const leaders = view.leaders.map(({ person, role }) => ({ person: personId(person), role }));
    const whole = { state: view.state, leaders, draft: { ...draft, area: null, sessions } };
    const may = decideWorkshopPublication(whole, organisation, serverNow());
    if (may.ok) return setAsking(true);
    const words = refusals.ofRule(may.refusal);
    const { field } = may.refusal;
    const fields = field && field !== 'sessions' ? { [field]: words } : {};
    drafting.mend({ fields, general: Object.keys(fields).length > 0 ? null : words });
  };
  const confirm = () => {
    if (publish.isPending) return;
    publish.mutate(
      { params: { number }, body: { revision } },
      { onError: drafting.failed, onSettled: () => setAsking(false) },
    );
  };
  return (
    <>
      <Button tone={drafting.unsaved ? 'quiet' : 'primary'} whyNot={whyNot} onClick={ask}>
        {t('workdesk.publish')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('workdesk.publish-sure')}
        busy={publish.isPending}
        confirmLabel={t('workdesk.publish-do')}
        cancelLabel={t('workdesk.not-yet')}
        onConfirm={confirm}
        onCancel={() => setAsking(false)}
      >
        <p>
          <b>{draft.title}</b>, {organisation.name}
        </p>
        <p>{t('workdesk.publish-text', { sessions: draft.sessions.length, places: draft.places })}</p>
      </ConfirmDialog>
    </>
  );
}
