import { announce, Button, Card, Entries, Entry } from '@talka/ui';
import { forget, useAction, useCall } from '../../../site/api.js';
import { Trouble } from '../../../site/trouble.js';
import { useFormats, useText } from '../../../site/text.js';

/** Others' ideas this person is asked to write with. */
export function Invitations() {
  const t = useText('account');
  const { relative } = useFormats();
  const asked = useCall('invitations.list', {}, { staleTime: 0 });
  const answer = useAction('invitations.answer', async (_, { body }) => {
    announce(t(body.accept ? 'invited.accepted' : 'invited.declined'));
    await Promise.all([forget('invitations.list'), forget('my-ideas.list')]);
  });
  const invitations = asked.data?.invitations ?? [];
  if (invitations.length === 0) return null;
  return (
    <Card as="section" edge="ochre">
      <h2>{t('invited.title')}</h2>
      {answer.error ? <Trouble error={answer.error} /> : null}
      <Entries label={t('invited.title')}>
        {invitations.map(({ id, title, from, at }) => (
          <Entry
            key={id}
            level={3}
            title={title || t('mine.untitled')}
            meta={t('invited.from', { from, when: relative(at) })}
            actions={
              <>
                <Button
                  size="small"
                  busy={answer.isPending}
                  onClick={() => answer.mutate({ params: { invitation: id }, body: { accept: true } })}
                >
                  {t('invited.accept')}
                </Button>
                <Button
                  size="small"
                  tone="quiet"
                  busy={answer.isPending}
                  onClick={() => answer.mutate({ params: { invitation: id }, body: { accept: false } })}
                >
                  {t('invited.decline')}
                </Button>
              </>
            }
          >
            <p className="t-small t-muted">{t('invited.text')}</p>
          </Entry>
        ))}
      </Entries>
    </Card>
  );
}
