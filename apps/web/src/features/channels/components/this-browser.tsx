import type { PushView } from '@talka/contracts';
import { announce, Button, Notice, Section } from '@talka/ui';
import { useEffect, useState } from 'react';
import { cache, useAction, useCall } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { useRefusals } from '../../../site/refusal.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { canPush, endpointHere, subscribe, unsubscribe, type PushTrouble } from '../push.js';

/** Switches this browser on and off, and says what is in the way when it refuses; the person's other browsers can be switched off here, too. */
export function ThisBrowser() {
  const t = useText('channels');
  const { dateTime } = useFormats();
  const refusals = useRefusals();
  const { data, error, refetch } = useCall('my-push.read', {}, { staleTime: 0 });
  const [here, setHere] = useState<string>();
  const [trouble, setTrouble] = useState<PushTrouble | null>(canPush() ? null : 'cannot');
  const [said, setSaid] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  useEffect(() => {
    let over = false;
    void endpointHere().then((endpoint) => !over && setHere(endpoint));
    return () => {
      over = true;
    };
  }, []);
  const kept = (now: PushView) => cache.setQueryData(queryKey('my-push.read', {}), now);
  const add = useAction('my-push.add', kept);
  const remove = useAction('my-push.remove', kept);
  const own = data?.devices.find(({ endpoint }) => endpoint === here);
  const others = data?.devices.filter(({ endpoint }) => endpoint !== here) ?? [];
  const onError = (failed: unknown) => setSaid(refusals.ofError(failed).general);

  const switchOn = async () => {
    if (!data || isAsking) return;
    setAsking(true);
    setSaid(null);
    const asked = await subscribe(data.key);
    setAsking(false);
    if (typeof asked === 'string') return setTrouble(asked);
    setTrouble(null);
    setHere(asked.endpoint);
    add.mutate({ body: asked }, { onError, onSuccess: () => announce(t('push.is-on')) });
  };
  const switchOff = async (device: string) => {
    if (device === own?.id) await unsubscribe();
    remove.mutate({ params: { device } }, { onError, onSuccess: () => announce(t('push.is-off')) });
  };

  return (
    <Section title={t('push.title')}>
      <div className="channels">
        <p>{t('push.text')}</p>
        {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
        {said ? <Notice tone="warning" live="assertive" title={said} /> : null}
        {trouble ? <Notice tone="warning" live="polite" title={t(`push.${trouble}`)} /> : null}
        {own ? <Notice tone="success" title={t('push.is-on')} /> : null}
        {data && trouble !== 'cannot' ? (
          <div className="t-actions">
            {own ? (
              <Button tone="quiet" busy={remove.isPending} onClick={() => void switchOff(own.id)}>
                {t('push.off')}
              </Button>
            ) : (
              <Button busy={isAsking || add.isPending} onClick={() => void switchOn()}>
                {t('push.on')}
              </Button>
            )}
          </div>
        ) : null}
        {others.length > 0 ? (
          <>
            <h3>{t('push.others')}</h3>
            <ul className="channels__always">
              {others.map(({ id, addedAt }) => (
                <li key={id}>
                  <p>{t('push.since', { when: dateTime(addedAt) })}</p>
                  <Button tone="quiet" busy={remove.isPending} onClick={() => void switchOff(id)}>
                    {t('push.remove', { when: dateTime(addedAt) })}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </Section>
  );
}
