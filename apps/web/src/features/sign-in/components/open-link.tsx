import type { SessionView } from '@talka/contracts';
import { Button, Notice, PageHead } from '@talka/ui';
import { useEffect, useRef, useState } from 'react';
import { client, isRefusal } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';

/** A token is one use: React's strict mode mounts twice, the link must be sent once. */
const asked = new Map<string, Promise<SessionView>>();

/**
 * The page a mail's link opens. Opening it changes nothing on the server (mail filters open links, too): the page posts
 * the token, by itself or by the button.
 */
export function OpenLink({
  token,
  onIn,
  onGiveUp,
}: {
  token: string;
  onIn: (session: SessionView) => void;
  onGiveUp: () => void;
}) {
  const t = useText('account');
  const refusals = useRefusals();
  const [trouble, setTrouble] = useState<string | null>(null);
  const [spent, setSpent] = useState(false);
  const latest = useRef(onIn);
  useEffect(() => {
    latest.current = onIn;
  });

  async function redeem(): Promise<void> {
    setTrouble(null);
    let asking = asked.get(token);
    if (!asking) asked.set(token, (asking = client.call('sign-in.redeem-link', { body: { token } })));
    try {
      latest.current(await asking);
    } catch (error) {
      asked.delete(token);
      setSpent(isRefusal(error));
      setTrouble(refusals.ofError(error).general ?? t('sign.link-broken'));
    }
  }
  // eslint-disable-next-line react-hooks/exhaustive-deps -- once for each token
  useEffect(() => void redeem(), [token]);

  return (
    <>
      <PageHead title={t('sign.link-title')} lead={trouble ? undefined : t('sign.link-text')} />
      {trouble ? (
        <Notice
          tone="warning"
          live="assertive"
          title={trouble}
          actions={
            <Button tone="quiet" onClick={onGiveUp}>
              {t('sign.new-code')}
            </Button>
          }
        />
      ) : null}
      {spent ? null : (
        <div className="open-link">
          <Button onClick={() => void redeem()}>{t('sign.enter')}</Button>
        </div>
      )}
    </>
  );
}
