import type { OfficeVoteView } from '@talka/contracts';
import type { VoteBundle } from '@talka/voting/protocol';
import { Table } from '@talka/ui';
import { useFormats, useText } from '../../../site/text.js';
import type { Opened } from '../opening-message.js';

const COLUMNS = ['roll', 'issued', 'envelopes', 'paper', 'spoilt', 'counted'] as const;

/** What came out of the box, before it is brought: the sums, and what each pot buys. */
export function OpenedSums({ opened, view }: { opened: Opened; view: OfficeVoteView }) {
  const t = useText('voteoffice');
  const { list, number } = useFormats();
  const { sums, pots } = JSON.parse(opened.document) as Pick<VoteBundle, 'sums' | 'pots'>;
  const potName = (id: string) => view.potList.find((pot) => pot.id === id)?.name ?? id;
  const project = (id: string) => view.projectList.find((one) => one.id === id)?.name ?? id;
  const nobody = t('voteoffice.nobody');
  return (
    <>
      <Table
        caption={t('voteoffice.sums')}
        rows={sums}
        rowKey={({ style }) => style}
        columns={[
          {
            id: 'style',
            header: t('voteoffice.sums-style'),
            cell: ({ style }) => (style === 'all' ? t('voteoffice.sums-everyone') : potName(style)),
          },
          ...COLUMNS.map((column) => ({
            id: column,
            header: t(`voteoffice.sums-${column}`),
            numeric: true,
            cell: (sum: VoteBundle['sums'][number]) => number(sum[column]),
          })),
        ]}
      />
      <ul className="vote-office__outcomes">
        {pots.map(({ pot, counted, ballots, outcome }) => (
          <li key={pot}>
            {t('voteoffice.pot-result', {
              pot: potName(pot),
              count: counted,
              winners: list(outcome.order.map(project)) || nobody,
            })}
            {ballots === undefined ? ` ${t('voteoffice.pot-withheld')}` : ''}
          </li>
        ))}
      </ul>
    </>
  );
}
