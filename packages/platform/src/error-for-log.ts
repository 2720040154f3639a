import { pino } from 'pino';

/** What an error of the database says beside its words that names no values: SQLSTATE, and what it is about. */
const KEPT = ['code', 'table', 'column', 'constraint', 'routine', 'query'] as const;

/**
 * What of an error is written down. An error of the database carries the values of its statement, and the row that was
 * refused: who somebody is, or a sealed ballot with the moment it came. Those stay out; the statement's text has no values.
 */
export function errorForLog(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { type, message, stack } = pino.stdSerializers.err(error);
  const driver = (error as { driverError?: object }).driverError ?? {};
  const facts = new Map<string, unknown>([...Object.entries(driver), ...Object.entries(error)]);
  const kept = KEPT.flatMap((name) => (facts.has(name) ? [[name, facts.get(name)] as const] : []));
  return { type, message, stack, ...Object.fromEntries(kept) };
}
