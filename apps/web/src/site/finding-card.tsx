import type { FindingView } from '@talka/contracts';
import { Card } from '@talka/ui';
import type { ReactNode } from 'react';
import { useFormats, useText } from './text.js';

/** What was found of an idea, with the reason everybody reads. */
export function FindingCard({ finding, by }: { finding: FindingView; by: ReactNode }) {
  const t = useText('pages');
  const { date, dateTime } = useFormats();
  return (
    <Card as="article" edge={finding.outcome === 'feasible' ? 'moss' : 'brick'}>
      <h3>{t(`verdict.${finding.turn}-${finding.outcome}`)}</h3>
      <p className="t-small t-muted">
        {by} · <time dateTime={finding.at}>{dateTime(finding.at)}</time>
      </p>
      {finding.reason ? (
        <p>
          <b>{t('verdict.reason')}</b> {t(`verdict.reason-${finding.reason}`)}
        </p>
      ) : null}
      {finding.words ? <p className="prewrap">{finding.words}</p> : null}
      {finding.appealUntil ? (
        <p className="t-small">{t('verdict.appeal-until', { when: date(finding.appealUntil) })}</p>
      ) : null}
    </Card>
  );
}
