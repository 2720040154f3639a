import type { BatchView, VoteView } from '@talka/contracts';
import { Section, Table } from '@talka/ui';
import { useText } from '../../../site/text.js';
import { Marked } from './keyed-list.js';

type Read = NonNullable<NonNullable<BatchView['compared']>[number]['mine']>;

/** Ballots that two clerks read differently, side by side, with the paper in hand to decide between them. */
export function Compared({ vote, view }: { vote: VoteView; view: BatchView }) {
  const t = useText('paperdesk');
  return (
    <Section title={t('paperdesk.compared')}>
      <Table
        caption={t('paperdesk.compared-text')}
        rows={view.compared ?? []}
        rowKey={({ number }) => String(number)}
        columns={[
          {
            ...{ id: 'number', header: t('paperdesk.compared-number') },
            cell: ({ number }) => t('paperdesk.compared-ballot', { number }),
          },
          {
            id: 'mine',
            header: t('paperdesk.compared-mine'),
            cell: ({ mine }) => <Reading vote={vote} of={mine} />,
          },
          {
            id: 'other',
            header: t('paperdesk.compared-other'),
            cell: ({ other }) => <Reading vote={vote} of={other} />,
          },
        ]}
      />
    </Section>
  );
}

function Reading({ vote, of }: { vote: VoteView; of: Read | null }) {
  const t = useText('paperdesk');
  if (!of) return t('paperdesk.compared-none');
  const ballot = { pots: of.pots, unreadable: of.spoilt === 'paper.unreadable' };
  const names = Object.values(of.pots).flatMap(({ choices }) =>
    choices.map((id) => vote.projectList.find((project) => project.id === id)?.name ?? id),
  );
  return (
    <>
      <Marked ballot={ballot} />
      {names.length > 0 ? <span className="paper-desk__names">{names.join(', ')}</span> : null}
    </>
  );
}
