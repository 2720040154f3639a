import type { Faults, PbFaultCode } from './faults.js';

/** One row of the file: its cells without quotes and blanks around them, and where it begins. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
  /** Index of the row's first character in the text. */
  readonly offset: number;
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What a quoted row comes to: its cells, where each cell's text begins, and where the next row begins. */
interface Lexed {
  readonly cells: string[];
  readonly starts: number[];
  readonly end: number;
  readonly openQuote?: number;
  readonly afterQuote?: number;
}

/**
 * Cuts the text into rows of cells: `;` between cells, `"` around a cell that holds `;`, `"` or a line break, a quote
 * inside doubled, lines ending in LF or CRLF. Blank rows are left out.
 */
export function readRows(text: string, faults: Faults): Row[] {
  const rows: Row[] = [];
  let line = 1;
  // A byte order mark belongs to the encoding, not to the first title.
  let offset = text.startsWith('\ufeff') ? 1 : 0;
  while (offset < text.length) {
    const newline = text.indexOf('\n', offset);
    const end = newline < 0 ? text.length : newline;
    const plain = text.slice(offset, end);
    if (!plain.includes('"')) {
      const cells = plain.split(';').map((cell) => cell.trim());
      if (cells.length > 1 || cells[0] !== '') rows.push({ cells, line, offset });
      offset = end + 1;
      line += 1;
      continue;
    }
    const lexed = lexRow(text, offset);
    const row = { cells: lexed.cells, line, offset };
    const fault = (code: PbFaultCode, at: number | undefined): void => {
      if (at !== undefined) faults.add({ code, ...placeAt(text, row, at), found: text[at] ?? '' });
    };
    fault('pb.quote-open', lexed.openQuote);
    fault('pb.text-after-quote', lexed.afterQuote);
    rows.push(row);
    line += linesIn(text, offset, lexed.end);
    offset = lexed.end;
  }
  return rows;
}

/** Walks one row character by character: the slow way, for rows with quotes and for finding the place of a fault. */
function lexRow(text: string, offset: number): Lexed {
  const cells: string[] = [];
  const starts: number[] = [];
  let openQuote: number | undefined;
  let afterQuote: number | undefined;
  let at = offset;
  for (;;) {
    while (text[at] === ' ' || text[at] === '\t') at += 1;
    starts.push(at);
    let cell = '';
    if (text[at] === '"') {
      const opened = at;
      at += 1;
      while (at < text.length && !(text[at] === '"' && text[at + 1] !== '"')) {
        cell += text[at] ?? '';
        at += text[at] === '"' ? 2 : 1;
      }
      if (at >= text.length) openQuote = opened;
      at += 1;
    }
    const rest = at;
    while (at < text.length && text[at] !== ';' && text[at] !== '\n') at += 1;
    const tail = text.slice(rest, at).trim();
    if (rest > (starts.at(-1) ?? 0) && tail !== '') afterQuote ??= text.indexOf(tail, rest);
    cells.push((cell.replaceAll('\r\n', '\n') + tail).trim());
    if (text[at] !== ';') break;
    at += 1;
  }
  return {
    ...{ cells, starts, end: Math.min(at + 1, text.length) },
    ...(openQuote === undefined ? {} : { openQuote }),
    ...(afterQuote === undefined ? {} : { afterQuote }),
  };
}

/** Where a cell begins, or an item of a list inside it. */
export function placeOf(text: string, row: Row, cell: number, item = 0): Place {
  const { starts, end } = lexRow(text, row.offset);
  let at = starts[cell] ?? Math.max(row.offset, end - 1);
  if (item > 0) {
    for (let passed = 0; passed < item; passed += 1) at = text.indexOf(',', at) + 1;
    while (text[at] === ' ') at += 1;
  } else if (text[at] === '"') at += 1;
  return placeAt(text, row, at);
}

function placeAt(text: string, row: Row, index: number): Place {
  const line = row.line + linesIn(text, row.offset, index);
  const begin = Math.max(text.lastIndexOf('\n', index - 1) + 1, text.startsWith('\ufeff') ? 1 : 0);
  return { line, column: index < begin ? 1 : Array.from(text.slice(begin, index)).length + 1 };
}

function linesIn(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
