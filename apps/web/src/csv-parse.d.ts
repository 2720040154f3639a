/**
 * What pages use of csv-parse. Its own description brings that of Node along, and pages are to know nothing of Node.
 * @throws Error where a text is no table
 */
export declare function parse(
  text: string,
  options: {
    readonly delimiter: string;
    readonly bom: boolean;
    readonly trim: boolean;
    readonly skip_empty_lines: boolean;
    readonly relax_column_count: boolean;
    /** Characters of a row. */
    readonly max_record_size: number;
    readonly columns: (names: string[]) => string[];
  },
): Record<string, string>[];
