import type { CommentView } from '@talka/contracts';
import { Button, Notice } from '@talka/ui';
import { lazy, Suspense, useState } from 'react';
import { useAction } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';

/** Sheets are fetched with the first that opens: few readers take anything back. */
const ConfirmDialog = lazy(async () => ({ default: (await import('@talka/ui/forms')).ConfirmDialog }));

/** Takes one's own words back, after asking: they are gone then. */
export function Withdraw({ comment, onDone }: { comment: CommentView; onDone: (gone: CommentView) => void }) {
  const t = useText('discussion');
  const refusals = useRefusals();
  const [asking, setAsking] = useState(false);
  const withdraw = useAction('comments.withdraw', ({ comment: gone }) => {
    setAsking(false);
    onDone(gone);
  });
  return (
    <>
      <Button tone="plain" size="small" onClick={() => setAsking(true)}>
        {t('comment.withdraw')}
      </Button>
      {asking ? (
        <Suspense>
          <ConfirmDialog
            open
            tone="danger"
            title={t('comment.withdraw-title')}
            confirmLabel={t('comment.withdraw-yes')}
            cancelLabel={t('comment.withdraw-no')}
            busy={withdraw.isPending}
            onConfirm={() => withdraw.mutate({ params: { comment: comment.id } })}
            onCancel={() => setAsking(false)}
          >
            <p>{t('comment.withdraw-text')}</p>
            {withdraw.error ? (
              <Notice
                tone="warning"
                live="assertive"
                title={refusals.ofError(withdraw.error).general ?? ''}
              />
            ) : null}
          </ConfirmDialog>
        </Suspense>
      ) : null}
    </>
  );
}
