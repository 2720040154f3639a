import type { VoteResultView, VoteView } from '@talka/contracts';
import { Notice } from '@talka/ui';
import { useTerritory } from '../../../site/territory.js';
import { useText } from '../../../site/text.js';
import { useAt } from '../../../site/use-at.js';

/** Until when the result can be complained of, and to whom; or that this time is over. */
export function Complaints({ vote, result }: { vote: VoteView; result: VoteResultView }) {
  const t = useText('result');
  const at = useAt();
  const { email, address } = useTerritory().find(vote.municipality)?.rules.contact ?? {};
  const until = at(result.complaintsUntil);
  if (result.final)
    return (
      <Notice tone="success" title={t('complaints.title')}>
        {t('complaints.final', { until })}
      </Notice>
    );
  return (
    <Notice tone="info" title={t('complaints.title')}>
      <p>{t('complaints.until-short', { until })}</p>
      {email || address ? (
        <p>
          {t('complaints.write')} {email ? <a href={`mailto:${email}`}>{email}</a> : null}
          {email && address ? '; ' : null}
          {address}
        </p>
      ) : null}
      <p>{t('complaints.then')}</p>
    </Notice>
  );
}
