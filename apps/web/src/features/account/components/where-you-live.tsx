import type { MyResidenceView, RefusalCode } from '@talka/contracts';
import { Button, Details, Notice, RadioGroup, Skeleton } from '@talka/ui';
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
  'residence.not-on-roll',
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
      <div className="me-came">
        {came === 'proved' && found.data?.proof ? <Notice tone="success" title={t('proof.came')} /> : null}
        {refused ? <Notice tone="danger" title={ofRule({ code: refused })} /> : null}
      </div>
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
  const { proof, eid, eidShowsPlace, municipality } = residence;
  const area = find(municipality)?.areas.find(({ id }) => id === proof?.area)?.name ?? '';
  // Who they are once proved, eID that shows no place has nothing to add.
  const byEid = eid && (!proof || eidShowsPlace) ? <ByEid residence={residence} /> : null;
  if (proof) {
    return (
      <>
        <div className="me-row">
          <p className="me-measure">
            <strong>{proof.area === null ? t('proof.proved-outside') : t('proof.proved', { area })}</strong>
            <br />
            {t(`proof.proved-${proof.how}`, { when: date(`${proof.on}T12:00:00Z`) })}
          </p>
        </div>
        {proof.area === null ? (
          <Details summary={t('proof.outside-moved')}>
            <div className="me-form">
              <p>{t('proof.desk')}</p>
              {byEid}
            </div>
          </Details>
        ) : null}
      </>
    );
  }
  return (
    <div className="me-form">
      <p>
        <strong>{t('proof.none')}</strong>
      </p>
      <p>{t('proof.desk')}</p>
      {byEid}
    </div>
  );
}

/**
 * The provider says who somebody is. Where they live is taken from it or from the municipality's roll, and where neither
 * shows it, whoever starts knows beforehand that it will not be proved.
 */
function ByEid({ residence }: { residence: MyResidenceView }) {
  const t = useText('account');
  const { find, nameOf } = useTerritory();
  const municipality = nameOf(residence.municipality);
  const areas = find(residence.municipality)?.areas ?? [];
  const [lives, setLives] = useState<'here' | 'outside'>(residence.eidShowsPlace ? 'here' : 'outside');
  const [area, setArea] = useState<string | null>(residence.area);
  const missing = lives === 'here' && !area ? t('residence.area-missing') : null;
  const act = residence.eidShowsPlace ? 'proof.eid' : 'proof.eid-who';
  const start = useAction('my-residence.start-eid', ({ address }) => location.assign(address));
  return (
    <>
      <p>{residence.eidShowsPlace ? t('proof.eid-text') : t('proof.eid-who-text', { municipality })}</p>
      {residence.eidShowsPlace ? (
        <RadioGroup
          legend={t('proof.where')}
          value={lives}
          onChange={setLives}
          options={(['here', 'outside'] as const).map((where) => ({
            value: where,
            label: t(`proof.where-${where}`, { municipality }),
            hint: t(`proof.where-${where}-text`),
          }))}
        />
      ) : null}
      {lives === 'here' && areas.length > 1 ? (
        <ComboBox
          id="proof-area"
          label={t('residence.area')}
          hint={t('residence.area-hint')}
          error={missing ?? undefined}
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
        whyNot={missing}
        onClick={() => start.mutate({ body: { area: lives === 'here' ? area : null } })}
      >
        {t(start.isPending || start.isSuccess ? 'proof.leaving' : act)}
      </Button>
    </>
  );
}
