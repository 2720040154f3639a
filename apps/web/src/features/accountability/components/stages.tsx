import type { AccountView } from '@talka/contracts';
import { Details, EmptyState, Section, Table } from '@talka/ui';
import { useFormats, useText } from '../../../site/text.js';
import { IdeaLink } from './chosen-table.js';

type Stage = AccountView['stages'][number]['stage'];

/** In the order of an idea's life. */
const ORDER: readonly Stage[] = [
  ...([
    'submitted',
    'published',
    'under-review',
    'feasible',
    'on-ballot',
    'selected',
    'in-delivery',
  ] as const),
];

/** How long ideas stay at each stage, and the days of each that everyone may read. */
export function Stages({ stages, stays }: Pick<AccountView, 'stages' | 'stays'>) {
  const t = useText('accountability', 'public');
  const { number } = useFormats();
  const shown = ORDER.flatMap((stage) => stages.filter((one) => one.stage === stage));
  if (shown.length === 0)
    return (
      <Section title={t('became.stages')}>
        <EmptyState title={t('became.none')} />
      </Section>
    );
  return (
    <Section title={t('became.stages')}>
      <Table
        caption={t('became.stages-text')}
        rows={shown}
        rowKey={({ stage }) => stage}
        columns={[
          { id: 'stage', header: t('became.stage'), cell: ({ stage }) => t(`status.${stage}`) },
          {
            id: 'days',
            header: t('became.days'),
            numeric: true,
            cell: ({ medianDays }) => number(medianDays),
          },
          { id: 'ideas', header: t('became.ideas'), numeric: true, cell: ({ ideas }) => number(ideas) },
        ]}
      />
      <Details summary={t('became.stays')}>
        <Table
          caption={t('became.not-public', { count: stays.length })}
          rows={stays}
          rowKey={(row) => String(row.number)}
          columns={[
            { id: 'idea', header: t('became.idea'), cell: (row) => <IdeaLink {...row} /> },
            ...shown.map(({ stage }) => ({
              ...{ id: stage, header: t(`status.${stage}`), numeric: true },
              cell: (row: (typeof stays)[number]) => {
                const stay = row.stages.find((one) => one.stage === stage);
                return stay ? number(stay.days) : '–';
              },
            })),
          ]}
        />
      </Details>
    </Section>
  );
}
