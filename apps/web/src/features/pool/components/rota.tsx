import type { DutyView } from '@talka/contracts';
import { dayAfter } from '@talka/kernel';
import { Section, Tag } from '@talka/ui';
import { useTerritory } from '../../../site/territory.js';
import { useFormats, useText } from '../../../site/text.js';
import './pool.css';

/** Days as they are said, from the first to the last; a year that both have is said once. */
export function useDays(): (from: string, until: string) => string {
  const t = useText('pool');
  const { date } = useFormats();
  return (from, until) => t('pool.week', { from: date(from), until: date(until, new Date(from)) });
}

/** A week as it is said, from its Monday to its Sunday. */
export function useWeek(): (week: string) => string {
  const said = useDays();
  return (week) => said(week, dayAfter(week, 6));
}

/** Who is on duty in which week, this one first. */
export function Rota({ duties }: { duties: readonly DutyView[] }) {
  const t = useText('pool');
  const { nameOf } = useTerritory();
  const said = useWeek();
  const weeks = [...new Set(duties.map(({ week }) => week))];
  return (
    <Section title={t('pool.rota')}>
      {weeks.length === 0 ? <p className="t-muted">{t('pool.rota-none')}</p> : null}
      <ol className="pool__weeks">
        {weeks.map((week) => (
          <li key={week} className="pool__week">
            <b>
              {said(week)}{' '}
              {duties.some((duty) => duty.week === week && duty.now) ? (
                <Tag tone="info">{t('pool.now')}</Tag>
              ) : null}
            </b>
            <ul className="pool__people">
              {duties
                .filter((duty) => duty.week === week)
                .map((duty) => (
                  <li key={duty.place}>
                    {duty.name} <span className="t-small t-muted">{nameOf(duty.municipality)}</span>{' '}
                    {duty.mine ? <Tag tone="done">{t('pool.you')}</Tag> : null}
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </Section>
  );
}
