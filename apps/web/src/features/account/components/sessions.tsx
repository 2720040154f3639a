import { Button, Entries, Entry, Skeleton, Tag } from '@talka/ui';
import { announce } from '@talka/ui';
import { forget, useAction, useCall } from '../../../site/api.js';
import { Trouble } from '../../../site/trouble.js';
import { useFormats, useText } from '../../../site/text.js';
import { deviceWords } from '../device-words.js';

/** Where this account is signed in; any but the present one can be ended from here. */
export function Sessions() {
  const t = useText('account');
  const { relative, dateTime } = useFormats();
  const asked = useCall('me.sessions', {}, { staleTime: 0 });
  const end = useAction('me.end-session', async () => {
    await forget('me.sessions');
    announce(t('sessions.ended'));
  });
  if (asked.isPending) return <Skeleton label={t('sessions.title')} lines={3} />;
  if (asked.error) return <Trouble error={asked.error} retry={() => void asked.refetch()} />;
  return (
    <>
      {end.error ? <Trouble error={end.error} /> : null}
      <Entries label={t('sessions.title')}>
        {asked.data.sessions.map((session) => (
          <Entry
            key={session.id}
            title={deviceWords(session.device) ?? t('sessions.unknown')}
            tags={session.current ? <Tag tone="done">{t('sessions.current')}</Tag> : null}
            meta={t('sessions.seen', { seen: relative(session.seenAt), since: dateTime(session.createdAt) })}
            actions={
              session.current ? null : (
                <Button
                  tone="quiet"
                  size="small"
                  busy={end.isPending && end.variables?.params.session === session.id}
                  onClick={() => end.mutate({ params: { session: session.id } })}
                >
                  {t('sessions.end')}
                </Button>
              )
            }
          />
        ))}
      </Entries>
    </>
  );
}
