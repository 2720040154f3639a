import { Module } from '@nestjs/common';
import { auditEntries, auditHead, sealAudit, verifyAudit } from '@talka/database';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database.module.js';

const audit = (source: DataSource) => ({
  entries: (filter: Parameters<typeof auditEntries>[1], after: string | null, limit: number) =>
    auditEntries(source, filter, after, limit),
  head: () => auditHead(source),
  seal: () => sealAudit(source),
  verify: () => verifyAudit(source),
});

export type AuditReads = ReturnType<typeof audit>;
export const AUDIT = Symbol('Audit');

@Module({ providers: [{ provide: AUDIT, useFactory: audit, inject: [DATABASE] }], exports: [AUDIT] })
export class AuditModule {}
