import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Cursor, Instant, MunicipalityRef, SearchText, Uuid } from '../values.js';

export const AuditEntryView = z.strictObject({
  id: Uuid,
  at: Instant,
  action: z.string(),
  actor: Uuid.nullable(),
  actorName: z.string().nullable(),
  municipality: MunicipalityRef.nullable(),
  subject: z.strictObject({ kind: z.string(), id: z.string() }),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  /** Hex SHA-256 of this entry chained to the one before; null until sealed. */
  hash: z.string().nullable(),
});
export type AuditEntryView = z.output<typeof AuditEntryView>;

export const listAudit = endpoint('audit.list', {
  access: { who: 'federation-role', roles: ['auditor', 'platform-administrator'] },
  query: z.strictObject({
    municipality: MunicipalityRef.optional(),
    action: SearchText.max(60).optional(),
    after: Cursor.optional(),
  }),
  output: z.strictObject({
    entries: z.array(AuditEntryView),
    next: Cursor.nullable(),
    head: z.strictObject({ position: z.number().int(), hash: z.string() }).nullable(),
  }),
});
