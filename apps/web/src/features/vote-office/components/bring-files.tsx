import { Notice } from '@talka/ui';
import { useState } from 'react';
import { useText } from '../../../site/text.js';
import type { Opened } from '../opening-message.js';
import { ChooseFiles } from '../../../site/choose-file.js';

/** Takes what the operator's tool has written. */
export function BringFiles({ onOpened }: { onOpened: (opened: Opened) => void }) {
  const t = useText('voteoffice');
  const [wrong, setWrong] = useState(false);
  return (
    <>
      <ChooseFiles
        accept=".json,.pb,application/json"
        onFiles={(files) =>
          void import('../opened-files.js').then(({ openedFrom }) => {
            const opened = openedFrom(files);
            setWrong(!opened);
            if (opened) onOpened(opened);
          })
        }
      >
        {t('voteoffice.opened-read')}
      </ChooseFiles>
      {wrong ? <Notice tone="danger" live="polite" title={t('voteoffice.opened-wrong')} /> : null}
    </>
  );
}
