import type { PoolView } from '@talka/contracts';
import { PageHead, Skeleton } from '@talka/ui';
import { useCall } from '../../../site/api.js';
import { OfficeCrumbs } from '../../../site/office-crumbs.js';
import { OfficialsOnly } from '../../../site/officials-only.js';
import { Page } from '../../../site/page.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';
import './pool.css';
import { Rota } from './rota.js';
import { ShareForm } from './share-form.js';

/** Where a municipality says how it shares moderators with others, and sees who is on duty. */
export function PoolOffice({ municipality }: { municipality: string }) {
  const t = useText('pool');
  return (
    <OfficialsOnly
      municipality={municipality}
      roles={['administrator']}
      title={t('pool.title')}
      others={{ title: t('pool.not-yours'), text: t('pool.not-yours-text') }}
    >
      {() => <Office municipality={municipality} />}
    </OfficialsOnly>
  );
}

function Office({ municipality }: { municipality: string }) {
  const t = useText('pool');
  const { data, error, refetch } = useCall('pool.read', { params: { municipality } }, { staleTime: 0 });
  return (
    <Page title={t('pool.title')}>
      <PageHead
        above={
          <OfficeCrumbs
            municipality={municipality}
            list={{ words: t('pool.title'), to: `/office/${municipality}/pool` }}
          />
        }
        title={t('pool.title')}
        lead={t('pool.lead')}
      />
      {error ? <Trouble error={error} retry={() => void refetch()} /> : null}
      {data ? null : <Skeleton label={t('pool.loading')} lines={8} />}
      {data ? <Pool municipality={municipality} view={data} /> : null}
    </Page>
  );
}

function Pool({ municipality, view }: { municipality: string; view: PoolView }) {
  const t = useText('pool');
  const { nameOf } = useTerritory();
  const { list } = useFormats();
  const { municipalities, rota } = view;
  return (
    <div className="pool__part">
      <ShareForm municipality={municipality} view={view} />
      {municipalities.length > 0 ? (
        <p>
          {t('pool.who')}: {list(municipalities.map((one) => nameOf(one)))}
        </p>
      ) : null}
      <Rota duties={rota} />
    </div>
  );
}
