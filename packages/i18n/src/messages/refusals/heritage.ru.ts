import type { heritage as lv } from './heritage.lv.js';

export const heritage: Record<keyof typeof lv, string> = {
  'heritage.not-found': 'Такого места нет, или его больше не показывают. Найдите его в списке.',
  'heritage.no-route': 'Такого маршрута нет, или его больше не показывают. Найдите его в списке.',
};
