import { Button, announce, PageHead, Section, Skeleton, Tag } from '@talka/ui';
import { cache, useAction, useCall } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import { JoinForm } from './join-form.js';
import '../partnership.css';

/** Where somebody asks that their organisation may sign on, and sees what came of it. */
export function JoinPage() {
  const t = useText('partnership');
  return (
    <PersonOnly title={t('join.title')}>
      {() => (
        <Page title={t('join.title')}>
          <PageHead title={t('join.title')} lead={t('join.lead')} />
          <Mine />
          <JoinForm />
        </Page>
      )}
    </PersonOnly>
  );
}

function Mine() {
  const t = useText('partnership');
  const refusals = useRefusals();
  const { data, error, refetch } = useCall('my-partners.list', {}, { staleTime: 0 });
  const back = useAction('my-partners.take-back', (now) =>
    cache.setQueryData(queryKey('my-partners.list', {}), now),
  );
  if (error) return <Trouble error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton label={t('join.loading')} lines={3} />;
  if (data.partners.length === 0) return null;
  const onError = (lost: unknown) => announce(refusals.ofError(lost).general ?? '');
  return (
    <Section title={t('join.mine')}>
      <ul className="partnership__plain">
        {data.partners.map(({ id, name, state, words }) => (
          <li key={id} className="partnership__two">
            <div>
              <b>{name}</b>{' '}
              <Tag tone={state === 'signed' ? 'done' : 'neutral'}>{t(`partner.state-${state}`)}</Tag>
              {words ? <p className="prewrap">{words}</p> : null}
            </div>
            {state === 'asked' ? (
              <Button
                tone="quiet"
                size="small"
                busy={back.isPending}
                onClick={() => back.mutate({ params: { partner: id } }, { onError })}
              >
                {t('join.take-back', { name })}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
