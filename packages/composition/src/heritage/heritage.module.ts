import { Module } from '@nestjs/common';
import {
  heritagePlace,
  heritagePlaces,
  heritageRoute,
  heritageRoutes,
  type HeritageAsked,
  type RoutesAsked,
} from '@talka/database';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database.module.js';

export const heritagePlacesOf = (source: DataSource) => ({
  all: (asked?: HeritageAsked) => heritagePlaces(source, asked),
  one: (id: string) => heritagePlace(source, id),
});

export type HeritagePlaces = ReturnType<typeof heritagePlacesOf>;
export const HERITAGE_PLACES = Symbol('HeritagePlaces');

export const heritageRoutesOf = (source: DataSource) => ({
  all: (asked?: RoutesAsked) => heritageRoutes(source, asked),
  one: (id: string) => heritageRoute(source, id),
});

export type HeritageRoutes = ReturnType<typeof heritageRoutesOf>;
export const HERITAGE_ROUTE_READS = Symbol('HeritageRoutes');

@Module({
  providers: [
    { provide: HERITAGE_PLACES, useFactory: heritagePlacesOf, inject: [DATABASE] },
    { provide: HERITAGE_ROUTE_READS, useFactory: heritageRoutesOf, inject: [DATABASE] },
  ],
  exports: [HERITAGE_PLACES, HERITAGE_ROUTE_READS],
})
export class HeritageModule {}
