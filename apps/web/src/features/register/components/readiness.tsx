import { Button, Notice } from '@talka/ui';
import { DAY } from '@talka/kernel';
import { useState } from 'react';
import { useServerNow } from '../../../site/server-time.js';
import { useFormats, useText } from '../../../site/text.js';
import { desk } from '../desk.js';
import { usePagesKept } from '../worker.js';

/** Registers older than this may lack whoever signed up since. */
const FRESH = DAY;

interface Props {
  readonly count: number;
  readonly preparedAt: string | null;
}

/** The light before going where there is no network: green, or what is missing. */
export function Readiness({ count, preparedAt }: Props) {
  const t = useText('register');
  const { dateTime } = useFormats();
  const now = useServerNow();
  const { kept, renew } = usePagesKept();
  const [busy, setBusy] = useState(false);
  const time = preparedAt ? dateTime(new Date(preparedAt)) : '';
  const isFresh = preparedAt !== null && now.getTime() - Date.parse(preparedAt) < FRESH;
  const missing = !kept
    ? t('ready.pages')
    : preparedAt === null
      ? t('ready.never')
      : isFresh
        ? null
        : t('ready.old', { time });
  const again = async () => {
    setBusy(true);
    await desk.takeAlong().catch(() => undefined);
    setBusy(false);
  };
  return (
    <>
      <Notice
        tone={missing === null ? 'success' : 'warning'}
        title={t(missing === null ? 'ready.yes' : 'ready.no')}
        live="polite"
        actions={
          <Button tone="quiet" size="small" busy={busy} onClick={() => void again()}>
            {t('ready.again')}
          </Button>
        }
      >
        {missing ?? t('ready.yes-text', { count, time })}
      </Notice>
      {renew ? (
        <Notice
          tone="info"
          actions={
            <Button tone="quiet" size="small" onClick={renew}>
              {t('ready.renew')}
            </Button>
          }
        >
          {t('ready.fresh')}
        </Notice>
      ) : null}
    </>
  );
}
