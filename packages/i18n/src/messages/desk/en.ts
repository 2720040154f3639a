import type { lv } from './lv.js';

export const en: Record<keyof typeof lv, string> = {};
