import type { CallOutput } from '@talka/api-client';
import { StatNumber } from '@talka/ui';
import { useFormats, useText } from '../../../site/text.js';
import './numbers.css';

type Counts = CallOutput<'home.read'>['counts'];

/** What became of what was proposed, in four numbers; each says what it counts. */
export function Numbers({ counts, asOf }: { counts: Counts; asOf?: string }) {
  const t = useText('public');
  const { number, percent, dateTime } = useFormats();
  const days = counts.medianAnswerDays;
  return (
    <div className="numbers">
      <div className="numbers__line">
        <StatNumber
          value={number(counts.published)}
          label={t('home.published', { count: counts.published })}
        />
        {counts.submitted > 0 ? (
          <StatNumber
            value={percent(counts.answered / counts.submitted)}
            label={
              days === null
                ? t('home.answered')
                : t('home.answered-days', { days: Math.max(1, Math.round(days)) })
            }
          />
        ) : null}
        <StatNumber
          value={number(counts.inDelivery)}
          label={t('home.in-delivery', { count: counts.inDelivery })}
        />
        <StatNumber value={number(counts.delivered)} label={t('home.done', { count: counts.delivered })} />
      </div>
      {asOf ? <p className="t-small t-muted">{t('home.numbers-note', { when: dateTime(asOf) })}</p> : null}
    </div>
  );
}
