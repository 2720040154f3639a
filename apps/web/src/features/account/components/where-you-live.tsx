import type { MyResidenceView, RefusalCode } from '@talka/contracts';
import { Button, Notice, Skeleton } from '@talka/ui';
import { ComboBox } from '@talka/ui/forms';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useAction, useCall } from '../../../site/api.js';
import { useRefusals } from '../../../site/refusal.js';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';
import { Trouble } from '../../../site/trouble.js';

/** What can come back from signing in with eID, said in the address. */
const CAME_BACK = [
  'residence.not-seen',
  'residence.taken',
  'residence.birth-date-differs',
  'residence.area-elsewhere',
  'residence.code-wrong',
  'residence.code-differs',
  'residence.eid-away',
  'server.busy',
] as const satisfies readonly RefusalCode[];

/** Whether the municipality knows where somebody lives, and how it can be proved. */
export function WhereYouLive() {
  const t = useText('account');
  const { ofRule } = useRefusals();
  const [address] = useSearchParams();
  const found = useCall('my-residence.read', {}, { staleTime: 0 });
  const came = address.get('residence');
  const refused = CAME_BACK.find((code) => code === came);
  return (
    <>
      <p className="me-measure">{t('proof.lead')}</p>
      {came === 'proved' && found.data?.proof ? <Notice tone="success" title={t('proof.came')} /> : null}
      {refused ? <Notice tone="danger" title={ofRule({ code: refused })} /> : null}
      {found.isPending ? <Skeleton label={t('proof.loading')} lines={2} /> : null}
      {found.error ? <Trouble error={found.error} retry={() => void found.refetch()} /> : null}
      {found.data ? <Standing residence={found.data} /> : null}
    </>
  );
}

function Standing({ residence }: { residence: MyResidenceView }) {
  const t = useText('account');
  const { date } = useFormats();
  const { find } = useTerritory();
  const { proof, eid, municipality } = residence;
  const areas = find(municipality)?.areas ?? [];
  if (proof) {
    const area = areas.find(({ id }) => id === proof.area)?.name ?? '';
    return (
      <div className="me-row">
        <p>
          <strong>{t('proof.proved', { area })}</strong>
          <br />
          {t(`proof.proved-${proof.how}`, { when: date(`${proof.on}T12:00:00Z`) })}
        </p>
      </div>
    );
  }
  return (
    <div className="me-form">
      <p>
        <strong>{t('proof.none')}</strong>
      </p>
      <p>{t('proof.desk')}</p>
      {eid ? <ByEid areas={areas} chosen={residence.area} /> : null}
    </div>
  );
}

/** The provider says who somebody is; where in the municipality they live, they say themselves. */
function ByEid({
  areas,
  chosen,
}: {
  areas: readonly { readonly id: string; readonly name: string }[];
  chosen: string;
}) {
  const t = useText('account');
  const [area, setArea] = useState<string | null>(chosen);
  const start = useAction('my-residence.start-eid', ({ address }) => location.assign(address));
  return (
    <>
      <p>{t('proof.eid-text')}</p>
      {areas.length > 1 ? (
        <ComboBox
          id="proof-area"
          label={t('residence.area')}
          hint={t('residence.area-hint')}
          error={area ? undefined : t('residence.area-missing')}
          options={areas.map(({ id, name }) => ({ id, label: name }))}
          value={area}
          onChange={setArea}
          nothing={t('residence.nothing')}
          openLabel={t('residence.open')}
        />
      ) : null}
      {start.error ? <Trouble error={start.error} /> : null}
      <Button
        busy={start.isPending || start.isSuccess}
        whyNot={area ? null : t('residence.area-missing')}
        onClick={() => area && start.mutate({ body: { area } })}
      >
        {t(start.isPending || start.isSuccess ? 'proof.leaving' : 'proof.eid')}
      </Button>
    </>
  );
}
