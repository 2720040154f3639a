import type { lv } from './lv.js';

export const ru: Record<keyof typeof lv, string> = {};
