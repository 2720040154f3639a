import { announce, Notice, Wrap } from '@talka/ui';
import { useEffect, useState } from 'react';
import { cache } from '../site/api.js';
import { useText } from '../site/text.js';

/** Says when the network goes, and refreshes the page's data when it returns. */
export function Offline() {
  const t = useText('shell');
  const [offline, setOffline] = useState(() => !navigator.onLine);
  useEffect(() => {
    const gone = () => setOffline(true);
    const back = () => {
      setOffline(false);
      announce(t('page.online'));
      void cache.invalidateQueries();
    };
    addEventListener('offline', gone);
    addEventListener('online', back);
    return () => {
      removeEventListener('offline', gone);
      removeEventListener('online', back);
    };
  }, [t]);
  if (!offline) return null;
  return (
    <Wrap className="offline">
      <Notice tone="warning" live="polite">
        {t('page.offline')}
      </Notice>
    </Wrap>
  );
}
