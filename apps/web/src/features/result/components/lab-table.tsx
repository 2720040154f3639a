import type { VoteView } from '@talka/contracts';
import { Details, Table } from '@talka/ui';
import type { PotLab } from '../../../counting/lab.js';
import { useText } from '../../../site/text.js';

/** Who wins in which way of counting, as a table. */
export function LabTable({
  vote,
  pot,
  lab: { real, others, unit },
}: {
  vote: VoteView;
  pot: VoteView['potList'][number];
  lab: PotLab;
}) {
  const t = useText('result');
  const ways = [
    { way: real.way, order: real.order },
    ...others.flatMap(({ way, outcome }) => (outcome ? [{ way, order: outcome.order }] : [])),
  ];
  return (
    <Details summary={t('lab.table')}>
      <Table
        caption={t('lab.table-caption')}
        columns={[
          { id: 'project', header: t('lab.col-project'), cell: ({ name }) => name },
          ...ways.map(({ way, order }) => ({
            ...{ id: way, header: t(`lab.way-${way}`, { what: unit }) },
            cell: ({ id }: VoteView['projectList'][number]) =>
              order.includes(id) ? t('lab.wins') : t('lab.loses'),
          })),
        ]}
        rows={vote.projectList.filter((project) => project.pot === pot.id)}
        rowKey={({ id }) => id}
      />
    </Details>
  );
}
