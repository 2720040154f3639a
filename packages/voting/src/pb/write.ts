import type { PbFile, PbTable } from './read.js';

/** Only a cell that would be read otherwise is quoted. */
function cellText(cell: string): string {
  const plain = cell === cell.trim() && !/[;"\n\r]/.test(cell);
  return plain ? cell : `"${cell.replaceAll('"', '""')}"`;
}

const rowText = (cells: readonly string[]): string => {
  // A row of one cell that names a section would be read as its title.
  const text = cells.map(cellText).join(';');
  return cells.length === 1 && /^(meta|projects|votes)$/i.test(text) ? `${text};` : text;
};

const tableText = ({ columns, rows }: PbTable): string[] => [rowText(columns), ...rows.map(rowText)];

/**
 * The file as text: UTF-8 without a byte order mark, LF, no blanks, quotes only where needed. Reading it and writing it
 * again gives the same bytes.
 */
export function writePb({ meta, projects, votes }: Omit<PbFile, 'election'>): string {
  const metaTable: PbTable = { columns: ['key', 'value'], rows: [...meta] };
  const lines = [
    ...['META', ...tableText(metaTable)],
    ...['PROJECTS', ...tableText(projects)],
    ...['VOTES', ...tableText(votes)],
  ];
  return `${lines.join('\n')}\n`;
}
