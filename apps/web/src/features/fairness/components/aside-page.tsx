import type { RecusalsView } from '@talka/contracts';
import { Button, Card, EmptyState, PageHead, Skeleton } from '@talka/ui';
import { cache, forget, useAction, useCall } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import './fairness.css';

/** For whom one stands aside, for one's own eyes, and taking it back. */
export function AsidePage() {
  const t = useText('fairness');
  return <PersonOnly title={t('fairness.aside')}>{() => <Aside />}</PersonOnly>;
}

function Aside() {
  const t = useText('fairness');
  const { date } = useFormats();
  const { data, error, refetch } = useCall('my-recusals.list', {}, { staleTime: 0 });
  const withdraw = useAction('my-recusals.withdraw', (now: RecusalsView) => {
    cache.setQueryData(queryKey('my-recusals.list', {}), now);
    void forget('cases.read');
  });
  return (
    <Page title={t('fairness.aside')}>
      <PageHead title={t('fairness.aside')} lead={t('fairness.aside-lead')} />
      {(error ?? withdraw.error) ? (
        <Trouble error={error ?? withdraw.error} retry={() => void refetch()} />
      ) : null}
      {data ? null : <Skeleton label={t('fairness.loading')} lines={4} />}
      {data?.recusals.length === 0 ? <EmptyState title={t('fairness.aside-none')} /> : null}
      <ul className="fairness__list">
        {data?.recusals.map(({ id, name, since }) => {
          const called = name || t('fairness.aside-gone');
          return (
            <li key={id}>
              <Card className="fairness__line">
                <span>
                  <b>{called}</b>{' '}
                  <span className="t-small t-muted">{t('fairness.aside-since', { when: date(since) })}</span>
                </span>
                <Button
                  tone="quiet"
                  size="small"
                  disabled={withdraw.isPending}
                  onClick={() => withdraw.mutate({ params: { recusal: id } })}
                >
                  {t('fairness.aside-back', { name: called })}
                </Button>
              </Card>
            </li>
          );
        })}
      </ul>
    </Page>
  );
}
