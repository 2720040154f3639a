import { Button } from '@talka/ui';
import { ConfirmDialog } from '@talka/ui/forms';
import { useState } from 'react';
import { useGo } from '../../../site/link.js';
import { useText } from '../../../site/text.js';
import type { DraftSaver } from '../draft-saver.js';
import { forgetDraft, useSnapshot } from '../use-draft.js';

/** Puts this text aside for another idea; asks first when it is nowhere but here. */
export function StartAgain({
  saver,
  name,
  onAgain,
}: {
  saver: DraftSaver;
  name: string;
  onAgain: () => void;
}) {
  const t = useText('propose');
  const { draft } = useSnapshot(saver);
  const [asking, setAsking] = useState(false);
  const go = useGo();
  const again = () => {
    saver.stop();
    forgetDraft(name);
    go('/propose', { replace: true });
    onAgain();
  };
  const press = async () => {
    if (await saver.flush()) again();
    else setAsking(true);
  };
  return (
    <div className="start-again">
      <Button tone="plain" size="small" onClick={() => void press()}>
        {draft.idea ? t('again.saved') : t('again.new')}
      </Button>
      <ConfirmDialog
        open={asking}
        title={t('again.sure')}
        tone="danger"
        confirmLabel={t('again.do')}
        cancelLabel={t('again.keep')}
        onConfirm={() => {
          setAsking(false);
          again();
        }}
        onCancel={() => setAsking(false)}
      >
        <p>{t('again.sure-text')}</p>
      </ConfirmDialog>
    </div>
  );
}
