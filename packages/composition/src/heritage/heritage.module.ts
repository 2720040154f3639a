import { Module } from '@nestjs/common';
import { heritagePlace, heritagePlaces, type HeritageAsked } from '@talka/database';
import type { DataSource } from 'typeorm';
import { DATABASE } from '../database.module.js';

export const heritagePlacesOf = (source: DataSource) => ({
  all: (asked?: HeritageAsked) => heritagePlaces(source, asked),
  one: (id: string) => heritagePlace(source, id),
});

export type HeritagePlaces = ReturnType<typeof heritagePlacesOf>;
export const HERITAGE_PLACES = Symbol('HeritagePlaces');

@Module({
  providers: [{ provide: HERITAGE_PLACES, useFactory: heritagePlacesOf, inject: [DATABASE] }],
  exports: [HERITAGE_PLACES],
})
export class HeritageModule {}
