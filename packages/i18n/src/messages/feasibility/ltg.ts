import type { lv } from './lv.js';

/** Kas nav pārtulkots, to saka latviski. */
export const ltg: Partial<Record<keyof typeof lv, string>> = {};
