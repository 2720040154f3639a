import type { CaseView } from '@talka/contracts';
import { announce, Button } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState } from 'react';
import { Link } from '../../../site/link.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { useDeclareClose } from '../api/case.js';

/** Says that a case is about somebody close, or how to take that back. */
export function StandAside({ view }: { view: CaseView }) {
  const t = useText('desk');
  const [asking, setAsking] = useState(false);
  const declare = useDeclareClose();
  if (view.blocked === 'case.declared-close')
    return (
      <p className="t-small">
        <Link to="/me/aside">{t('desk.close.list')}</Link>
      </p>
    );
  if (view.blocked) return null;
  return (
    <div>
      {declare.error ? <Trouble error={declare.error} /> : null}
      <Button tone="plain" size="small" busy={declare.isPending} onClick={() => setAsking(true)}>
        {t('desk.close.say')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('desk.close.title')}
        confirmLabel={t('desk.close.confirm')}
        cancelLabel={t('desk.close.cancel')}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          declare.mutate({ params: { case: view.id } }, { onSuccess: () => announce(t('desk.close.said')) });
        }}
      >
        {t('desk.close.text')}
      </ConfirmDialog>
    </div>
  );
}
