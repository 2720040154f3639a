import { parseDecimal, type Decimal } from '../exact/decimal.js';
import type { Row } from './rows.js';
import type { Reading } from './sections.js';

/** Finer money than a millionth is a slip of the keyboard. */
export const MOST_DECIMALS = 6;

/**
 * Reads an amount: "1000", "1000.50", or "1000,50" with a note. "1.000,50" and "1,000" are refused: nobody can know
 * whether the comma parts thousands or cents.
 */
export function readMoney(reading: Reading, row: Row, cell: number): Decimal | undefined {
  const text = row.cells[cell] ?? '';
  if (/^-\d/.test(text)) return void reading.fault('pb.money-negative', row, cell);
  if (/^\d[\d.]*,\d{3}$|^[\d.,]*\d[.,]\d+[.,]\d+$/.test(text)) {
    return void reading.fault('pb.money-ambiguous', row, cell);
  }
  const comma = /^\d+,\d+$/.test(text);
  if (comma) reading.fault('pb.decimal-comma', row, cell);
  const amount = parseDecimal(comma ? text.replace(',', '.') : text);
  if (!amount) return void reading.fault('pb.money-malformed', row, cell);
  if (amount.decimals > MOST_DECIMALS) {
    return void reading.fault('pb.decimals-too-many', row, cell, { params: { max: MOST_DECIMALS } });
  }
  return amount;
}
