import type { lv } from './lv.js';

export const ltg: Partial<Record<keyof typeof lv, string>> = {};
