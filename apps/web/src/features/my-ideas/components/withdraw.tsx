import type { MyIdeaView } from '@talka/contracts';
import { isPublic } from '@talka/ideas';
import { Button, Notice } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState } from 'react';
import { cache, forget, isRefusal, useAction } from '../../../site/api.js';
import { dropOwn, readOwn } from '../../../site/device.js';
import { queryKey } from '../../../site/keys.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { mayWithdraw } from '../what-next.js';

/** Takes the idea back, after asking. */
export function Withdraw({ idea }: { idea: MyIdeaView }) {
  const t = useText('account');
  const refusals = useRefusals();
  const [asking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const key = queryKey('my-ideas.read', { params: { idea: idea.id } });
  const withdraw = useAction('my-ideas.withdraw', (view) => {
    cache.setQueryData(key, view);
    for (const name of ['draft:new', `draft:${idea.id}`]) {
      if (readOwn<{ idea: string | null }>(name)?.idea === idea.id) dropOwn(name);
    }
    void forget('my-ideas.list');
  });
  if (!mayWithdraw(idea.status) || idea.role !== 'author') return null;
  const draft = idea.status === 'draft';
  const confirm = () => {
    if (withdraw.isPending) return;
    withdraw.mutate(
      { params: { idea: idea.id }, body: { revision: idea.revision } },
      {
        onSettled: () => setAsking(false),
        onError: (error) => {
          setTrouble(refusals.ofError(error).general);
          // It changed meanwhile: what is shown must be what is.
          if (isRefusal(error)) void cache.invalidateQueries({ queryKey: key });
        },
      },
    );
  };
  return (
    <div className="my-idea__withdraw">
      {trouble ? <Notice tone="danger" live="assertive" title={trouble} /> : null}
      <Button tone="plain" onClick={() => setAsking(true)}>
        {t(draft ? 'withdraw.ask-draft' : 'withdraw.ask')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t(draft ? 'withdraw.sure-draft' : 'withdraw.sure')}
        tone="danger"
        busy={withdraw.isPending}
        confirmLabel={t(draft ? 'withdraw.do-draft' : 'withdraw.do')}
        cancelLabel={t('withdraw.keep')}
        onConfirm={confirm}
        onCancel={() => setAsking(false)}
      >
        <p>{t(isPublic(idea.status) ? 'withdraw.text-public' : 'withdraw.text')}</p>
      </ConfirmDialog>
    </div>
  );
}
