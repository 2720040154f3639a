import type { lv } from './lv.js';

/** What is missing here is said in Latvian. */
export const ltg: Partial<Record<keyof typeof lv, string>> = {};
