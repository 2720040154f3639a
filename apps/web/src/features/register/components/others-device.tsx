import { Button, Notice, PageHead } from '@talka/ui';
import { useEffect, useState } from 'react';
import { Page } from '../../../site/page.js';
import { signOut } from '../../../site/session.js';
import { useText } from '../../../site/text.js';
import { desk } from '../desk.js';

/** Somebody else's registers are on this device: they go only when nothing of them waits. Whoever is signed in may leave all the same. */
export function OthersDevice({ title }: { title: string }) {
  const t = useText('register');
  const [waiting, setWaiting] = useState<number>();
  useEffect(() => {
    let over = false;
    desk.shut();
    void desk.unsent().then((count) => !over && setWaiting(count));
    return () => {
      over = true;
    };
  }, []);
  return (
    <Page title={title}>
      <PageHead title={title} />
      <Notice
        tone="warning"
        title={t('device.other')}
        actions={
          <>
            {waiting === 0 ? (
              <Button tone="quiet" onClick={() => void desk.clear()}>
                {t('device.erase')}
              </Button>
            ) : null}
            <Button tone="quiet" onClick={() => void signOut()}>
              {t('leave.as-other')}
            </Button>
          </>
        }
      >
        {t('device.other-text', { count: waiting ?? 0 })}
      </Notice>
    </Page>
  );
}
