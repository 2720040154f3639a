import type { MeasuresView, MeasureView } from '@talka/contracts';
import { announce, Button, Card, EmptyState, Notice, PageHead, Skeleton, TextArea } from '@talka/ui';
import { useState } from 'react';
import { cache, useAction, useCall } from '../../../site/api.js';
import { queryKey } from '../../../site/keys.js';
import { Page } from '../../../site/page.js';
import { PersonOnly } from '../../../site/person-only.js';
import { nothingSaid, useRefusals } from '../../../site/refusal.js';
import { useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import './fairness.css';
import { MeasureFacts } from './measure-facts.js';

/** What moderators have told one about one's conduct, why, and asking somebody else to look. */
export function MeasuresPage() {
  const t = useText('fairness');
  return <PersonOnly title={t('fairness.mine')}>{() => <Measures />}</PersonOnly>;
}

function Measures() {
  const t = useText('fairness');
  const { data, error, refetch } = useCall('my-measures.list', {}, { staleTime: 0 });
  return (
    <Page title={t('fairness.mine')}>
      <PageHead title={t('fairness.mine')} lead={t('fairness.mine-lead')} />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data ? null : <Skeleton label={t('fairness.loading')} lines={4} />}
      {data?.measures.length ? <p className="t-small t-muted">{t('fairness.mine-law')}</p> : null}
      {data?.measures.length === 0 ? <EmptyState title={t('fairness.mine-none')} /> : null}
      <ul className="fairness__list">
        {data?.measures.map((one) => (
          <li key={one.id}>
            <Card>
              <MeasureFacts of={one} />
              {one.appealedAt && !one.decision ? <Notice title={t('fairness.mine-waits')} /> : null}
              {one.appealPossible ? <Appeal of={one} /> : null}
            </Card>
          </li>
        ))}
      </ul>
    </Page>
  );
}

function Appeal({ of }: { of: MeasureView }) {
  const t = useText('fairness');
  const refusals = useRefusals();
  const [words, setWords] = useState('');
  const [said, setSaid] = useState(nothingSaid);
  const appeal = useAction('my-measures.appeal', (now: MeasuresView) => {
    announce(t('fairness.mine-waits'));
    cache.setQueryData(queryKey('my-measures.list', {}), now);
  });
  return (
    <form
      noValidate
      className="fairness__form"
      onSubmit={(event) => {
        event.preventDefault();
        const onError = (error: unknown) => setSaid(refusals.ofError(error));
        if (!appeal.isPending) appeal.mutate({ params: { measure: of.id }, body: { words } }, { onError });
      }}
    >
      {said.general ? <Notice tone="warning" live="assertive" title={said.general} /> : null}
      <TextArea
        id={`appeal-${of.id}`}
        label={t('fairness.mine-appeal')}
        error={said.fields['words']}
        value={words}
        onChange={({ currentTarget: { value } }) => setWords(value)}
      />
      <div className="t-actions">
        <Button type="submit" busy={appeal.isPending}>
          {t('fairness.mine-send')}
        </Button>
      </div>
    </form>
  );
}
