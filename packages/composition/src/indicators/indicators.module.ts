import { Module } from '@nestjs/common';
import { indicatorCells, namedPlaces, snapshotStore, transactionOf } from '@talka/database';
import { takeSnapshot, type IndicatorKey, type IndicatorsPorts } from '@talka/indicators';
import { STRAND_NAMES } from '@talka/programme';
import type { DataSource, EntityManager } from 'typeorm';
import { DATABASE } from '../database.module.js';

/** The ports of snapshots, on one transaction. */
export const indicatorsPorts = (manager: EntityManager): IndicatorsPorts => ({
  snapshots: snapshotStore(manager),
  strands: STRAND_NAMES,
});

export const indicatorsOf = (source: DataSource) => ({
  take: takeSnapshot(transactionOf(source, indicatorsPorts)),
  places: () => namedPlaces(source),
  cells: (keys: readonly IndicatorKey[], year?: number) => indicatorCells(source, keys, year),
});

export type Indicators = ReturnType<typeof indicatorsOf>;
export const INDICATORS_OF = Symbol('Indicators');

@Module({
  providers: [{ provide: INDICATORS_OF, useFactory: indicatorsOf, inject: [DATABASE] }],
  exports: [INDICATORS_OF],
})
export class IndicatorsModule {}
