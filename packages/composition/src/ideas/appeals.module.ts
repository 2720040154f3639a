import { Module } from '@nestjs/common';
import { first, sql } from '@talka/database';
import type { Person } from '@talka/identity';
import { ideaId } from '@talka/ideas';
import type { Result } from '@talka/kernel';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database.module.js';
import {
  FEASIBILITY,
  FeasibilityModule,
  type FeasibilityUseCases,
} from '../feasibility/feasibility.module.js';
import { MODERATION, ModerationModule, type ModerationUseCases } from '../moderation/moderation.module.js';

/**
 * An author appeals against what stands in the way: a refusal goes to a second moderator, a "not feasible" to a second
 * person of the office. Where the idea has moved on in between, whoever is asked says so.
 */
const appeals =
  (source: DataSource, moderation: ModerationUseCases, feasibility: FeasibilityUseCases) =>
  async (by: Person, idea: string, words: string): Promise<Result<unknown>> => {
    const found = await first(source, sql`select from idea where id = ${idea} and status = 'not-feasible'`);
    return found
      ? feasibility.appeal(by, { id: ideaId(idea), words })
      : moderation.appeal(by, { subject: { kind: 'idea', id: idea }, words });
  };

export type Appeals = ReturnType<typeof appeals>;
export const APPEALS = Symbol('Appeals');

@Module({
  imports: [ModerationModule, FeasibilityModule],
  providers: [{ provide: APPEALS, useFactory: appeals, inject: [DATABASE, MODERATION, FEASIBILITY] }],
  exports: [APPEALS],
})
export class AppealsModule {}
