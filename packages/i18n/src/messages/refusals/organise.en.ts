import type { organise as lv } from './organise.lv.js';

export const organise: Record<keyof typeof lv, string> = {
  'event.shift-used':
    'Somebody has signed up for this shift, so it does not vanish quietly. Call it off: everybody who signed up hears of it at once.',
  'event.last-shift': 'This is the only shift of the event. Add another, or call the whole event off.',
  'event.role-used':
    '{count, plural, one {This task still has # shift} other {This task still has # shifts}}. Take them out first; call off those that somebody has signed up for.',
};
