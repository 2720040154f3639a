import type { Faults, PbFaultCode } from './faults.js';
import { placeOf, readRows, type Row } from './rows.js';

export const SECTIONS = ['META', 'PROJECTS', 'VOTES'] as const;
export type SectionName = (typeof SECTIONS)[number];

/** A section as it stands: its title, the names of its columns, and its rows. */
export interface Section {
  readonly title: Row;
  readonly header: Row;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** A text being read, with what is found wrong in it. */
export class Reading {
  constructor(
    readonly text: string,
    readonly faults: Faults,
  ) {}

  fault(
    code: PbFaultCode,
    row: Row,
    cell: number,
    more: { item?: number; found?: string; params?: Record<string, string | number> } = {},
  ): void {
    const { item = 0, found = row.cells[cell] ?? '', params } = more;
    const place = placeOf(this.text, row, cell, item);
    this.faults.add({ code, ...place, found, ...(params ? { params } : {}) });
  }
}

/** A title is a row of one cell that names a section; a project that is called "votes" has a cost beside it. */
const titleIn = (row: Row): SectionName | undefined =>
  row.cells.length === 1 ? SECTIONS.find((name) => name === row.cells[0]?.toUpperCase()) : undefined;

/** Cuts the file into META, PROJECTS and VOTES. @returns undefined when one is not there, or not in its place. */
export function readSections(reading: Reading): Record<SectionName, Section> | undefined {
  const rows = readRows(reading.text, reading.faults);
  const first = rows[0] ?? { cells: [''], line: 1, offset: 0 };
  const titles = rows.flatMap((row, at) => {
    const name = titleIn(row);
    return name ? [{ name, row, at }] : [];
  });
  if (titles[0]?.at !== 0) {
    reading.fault('pb.section-missing', first, 0, { params: { section: 'META' } });
    return undefined;
  }
  for (const [place, { name, row }] of titles.entries()) {
    const repeated = titles.findIndex((title) => title.name === name) < place;
    if (!repeated && name === SECTIONS[place]) continue;
    const params = { section: name };
    reading.fault(repeated ? 'pb.section-repeated' : 'pb.section-order', row, 0, { params });
    return undefined;
  }
  const missing = SECTIONS[titles.length];
  if (missing) {
    reading.fault('pb.section-missing', rows.at(-1) ?? first, 0, { params: { section: missing } });
    return undefined;
  }
  const sections = titles.map(({ row, at }, index) =>
    sectionFrom(reading, row, rows.slice(at + 1, titles[index + 1]?.at)),
  );
  const [META, PROJECTS, VOTES] = sections;
  return META && PROJECTS && VOTES ? { META, PROJECTS, VOTES } : undefined;
}

function sectionFrom(reading: Reading, title: Row, below: readonly Row[]): Section | undefined {
  const [header, ...rows] = below;
  if (!header) {
    reading.fault('pb.header-missing', title, 0, { params: { section: title.cells[0] ?? '' } });
    return undefined;
  }
  const columns = header.cells.map((cell) => cell.trim());
  for (const [at, column] of columns.entries()) {
    if (column !== '' && columns.indexOf(column) < at) {
      reading.fault('pb.column-repeated', header, at, { params: { name: column } });
    }
  }
  return { title, header, columns, rows };
}

/** Columns that a section cannot be read without. */
export function needColumns(reading: Reading, section: Section, needed: readonly string[]): boolean {
  const missing = needed.filter((column) => !section.columns.includes(column));
  for (const column of missing) {
    reading.fault('pb.column-missing', section.header, 0, { params: { name: column } });
  }
  return missing.length === 0;
}

/** The cells of a row, one for each column: what is missing is blank, what is over the width is left out. */
export function cellsOf(reading: Reading, section: Section, row: Row): string[] {
  const width = section.columns.length;
  const params = { wanted: width, cells: row.cells.length };
  if (row.cells.length < width) reading.fault('pb.cell-missing', row, row.cells.length - 1, { params });
  // Blank cells at the end come from spreadsheets, which pad all rows of a sheet to the widest section.
  if (row.cells.slice(width).some((cell) => cell !== '')) {
    reading.fault('pb.cell-extra', row, width, { params });
  }
  return Array.from({ length: width }, (_, at) => row.cells[at] ?? '');
}

/** pabutools writes "None" for what is not known; in names and in columns of one's own it stays a word. */
export const blankNone = (cell: string): string => (cell === 'None' ? '' : cell);
