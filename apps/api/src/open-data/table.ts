import { stringify } from 'csv-stringify/sync';

/** For spreadsheets: what people typed is text there too, and never a formula. The first bytes say that it is UTF-8. */
export const table = (
  columns: readonly string[],
  lines: readonly (readonly (string | number | null)[])[],
): string =>
  stringify([[...columns], ...lines.map((line) => [...line])], {
    ...{ bom: true, escape_formulas: true, record_delimiter: 'windows' },
  });
