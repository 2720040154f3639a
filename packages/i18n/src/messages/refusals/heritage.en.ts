import type { heritage as lv } from './heritage.lv.js';

export const heritage: Record<keyof typeof lv, string> = {
  'heritage.not-found': 'There is no such place, or it is shown no more. Find it in the list.',
  'heritage.no-route': 'There is no such route, or it is shown no more. Find it in the list.',
};
