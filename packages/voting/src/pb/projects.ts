import type { Decimal } from '../exact/decimal.js';
import { readMoney } from './money.js';
import type { Row } from './rows.js';
import { blankNone, cellsOf, needColumns, type Reading, type Section } from './sections.js';

/** Columns in which "None" is a word and not a gap. */
const WORDS = ['project_id', 'name', 'description', 'proposer'];
/** Columns of the format; what is in others belongs to whoever added them and stays as it is. */
const KNOWN = [
  ...['cost', 'votes', 'score', 'category', 'beneficiaries', 'selected', 'neighborhood', 'subunit'],
  ...['district', 'public_id', 'latitude', 'longitude'],
];

export interface ProjectRow {
  readonly id: string;
  readonly name: string;
  readonly cost: Decimal;
  /** What the file itself says of this project; undefined when it says nothing. */
  readonly votes: string | undefined;
  readonly score: string | undefined;
  readonly row: Row;
}

export interface ProjectTable {
  readonly columns: readonly string[];
  readonly cells: readonly (readonly string[])[];
  readonly projects: readonly ProjectRow[];
  readonly columnOf: (name: string) => number;
}

/** The list of projects. `target` is the name that `beneficiaries` had before April 2026. */
export function readProjects(reading: Reading, section: Section): ProjectTable | undefined {
  if (!needColumns(reading, section, ['project_id', 'cost'])) return undefined;
  const columns = section.columns.map((column) =>
    column === 'target' && !section.columns.includes('beneficiaries') ? 'beneficiaries' : column,
  );
  const columnOf = (name: string): number => columns.indexOf(name);
  const projects: ProjectRow[] = [];
  const cells: string[][] = [];
  const seen = new Set<string>();
  for (const row of section.rows) {
    const own = cellsOf(reading, section, row).map((cell, at) => {
      const column = columns[at] ?? '';
      return KNOWN.includes(column) && !WORDS.includes(column) ? blankNone(cell) : cell;
    });
    const at = (column: string): string | undefined => own[columnOf(column)] || undefined;
    const id = own[columnOf('project_id')] ?? '';
    const cost = readMoney(reading, row, columnOf('cost'));
    if (id === '') {
      reading.fault('pb.id-missing', row, columnOf('project_id'));
      continue;
    }
    if (seen.has(id)) {
      reading.fault('pb.project-repeated', row, columnOf('project_id'), { params: { project: id } });
      continue;
    }
    seen.add(id);
    if (!cost) continue;
    own[columnOf('cost')] = (row.cells[columnOf('cost')] ?? '').replace(',', '.');
    projects.push({ id, name: at('name') ?? id, cost, votes: at('votes'), score: at('score'), row });
    cells.push(own);
  }
  return { columns, cells, projects, columnOf };
}
