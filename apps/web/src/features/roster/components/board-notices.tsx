import { Actions, Button, DownloadIcon } from '@talka/ui';
import { useState } from 'react';
import { client } from '../../../site/api.js';
import { saveFile } from '../../../site/save-file.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';

/** Free places as notices for the state's board of voluntary work, to be taken there by hand. */
export function BoardNotices({ number }: { number: number }) {
  const t = useText('helpneeded');
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [nothing, setNothing] = useState(false);
  const take = async (kind: 'csv' | 'json'): Promise<void> => {
    if (busy) return;
    setBusy(true);
    setTrouble(null);
    try {
      // Asked for anew each time: places are taken meanwhile.
      const { notices, csv } = await client.call('my-events.notices', { params: { number } });
      setNothing(notices.length === 0);
      const name = `talka-${number}-sludinajumi.${kind}`;
      if (notices.length === 0) return;
      if (kind === 'csv') saveFile(name, csv, 'text/csv;charset=utf-8');
      else saveFile(name, JSON.stringify(notices, null, 2), 'application/json;charset=utf-8');
    } catch (error) {
      setTrouble(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="roster__form">
      <p className="t-muted">{t('board.text')}</p>
      {trouble ? <Trouble error={trouble} /> : null}
      {nothing ? <p role="status">{t('board.nothing')}</p> : null}
      <Actions>
        {(['csv', 'json'] as const).map((kind) => (
          <Button
            key={kind}
            tone="quiet"
            size="small"
            icon={<DownloadIcon />}
            busy={busy}
            onClick={() => void take(kind)}
          >
            {t(`board.${kind}`)}
          </Button>
        ))}
      </Actions>
    </div>
  );
}
