import { DIMENSIONS, INDICATOR_GROUPS, INDICATOR_KEYS, UNITS, type IndicatorKey } from '@talka/indicators';
import * as z from 'zod';
import { endpoint } from '../endpoint.js';
import { Instant, MunicipalityRef } from '../values.js';

const Key = z.enum(INDICATOR_KEYS as readonly [IndicatorKey, ...IndicatorKey[]]);

export const IndicatorView = z.strictObject({
  key: Key,
  unit: z.enum(UNITS),
  /** By what each municipality's number is told apart. */
  by: z.enum(DIMENSIONS).nullable(),
  regionOnly: z.boolean(),
  /** The newest year first. */
  years: z.array(
    z.strictObject({
      year: z.number().int(),
      /** Which way of counting, and when it was counted. */
      method: z.number().int(),
      takenAt: Instant,
      /** Without a municipality of the region, without a part of all parts; null is hidden, because it could tell of fewer than five people. */
      cells: z.array(
        z.strictObject({
          municipality: MunicipalityRef.nullable(),
          part: z.string().nullable(),
          value: z.number().int().nullable(),
        }),
      ),
    }),
  ),
});
export type IndicatorView = z.output<typeof IndicatorView>;

const Group = z.strictObject({ indicators: z.array(IndicatorView) });
export type IndicatorGroupView = z.output<typeof Group>;

/** A group of indicators, each year as it was published last. */
export const readIndicators = endpoint('indicators.read', {
  access: { who: 'anyone' },
  cache: 'public',
  params: z.strictObject({ group: z.enum(INDICATOR_GROUPS) }),
  output: Group,
});
