import type { ReactNode } from 'react';
import { cx } from '../cx.js';

export interface TableColumn<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** Aligns to the right with tabular figures. */
  numeric?: boolean | undefined;
}

export interface TableProps<Row> {
  /** What the table shows, its date and its source. */
  caption: ReactNode;
  columns: readonly TableColumn<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Marks the row under the reader's hand, for desks. */
  currentKey?: string | undefined;
}

/** Facts in rows. In a narrow room every row turns into a small list of its own, so nothing scrolls sideways. */
export function Table<Row>({ caption, columns, rows, rowKey, currentKey }: TableProps<Row>) {
  return (
    <div className="t-table-room">
      {/* Explicit roles: display:block on narrow screens would otherwise strip the table from the accessibility tree. */}
      <table className="t-table" role="table">
        <caption>{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                role="columnheader"
                className={cx(column.numeric && 't-table__num')}
              >
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row" aria-current={rowKey(row) === currentKey ? 'true' : undefined}>
              {columns.map((column, index) =>
                index === 0 ? (
                  <th key={column.id} scope="row" role="rowheader">
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    key={column.id}
                    role="cell"
                    data-label={column.header}
                    className={cx(column.numeric && 't-table__num')}
                  >
                    <span>{column.cell(row)}</span>
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
