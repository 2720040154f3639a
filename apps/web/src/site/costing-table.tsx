import type { AssessmentView } from '@talka/contracts';
import { Table } from '@talka/ui';
import { useFormats, useText } from './text.js';

/** What an idea would cost, line by line; what is known to be missing from the sum stands under it. */
export function CostingTable({ costing, total }: Pick<AssessmentView, 'costing' | 'total'>) {
  const t = useText('pages');
  const { euros } = useFormats();
  if (costing.lines.length === 0) return <p className="t-muted">{t('costs.none')}</p>;
  const rows = costing.lines.map((line, at) => ({ ...line, id: String(at) }));
  return (
    <>
      <Table
        caption={t('costs.caption')}
        rows={[...rows, { id: 'total', what: t('costs.total'), cents: total }]}
        rowKey={({ id }) => id}
        columns={[
          { id: 'what', header: t('costs.what'), cell: ({ what }) => what },
          {
            ...{ id: 'cents', header: t('costs.sum'), numeric: true },
            cell: ({ id, cents }) => (id === 'total' ? <b>{euros(cents)}</b> : euros(cents)),
          },
        ]}
      />
      {costing.upkeep > 0 ? <p>{t('costs.upkeep', { sum: euros(costing.upkeep) })}</p> : null}
      {costing.notCosted ? (
        <p className="prewrap">
          <b>{t('costs.not-costed')}</b> {costing.notCosted}
        </p>
      ) : null}
    </>
  );
}
