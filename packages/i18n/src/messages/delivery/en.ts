import type { lv } from './lv.js';

export const en: Record<keyof typeof lv, string> = {
  'follow.add': 'Follow the idea',
  'follow.remove': 'Stop following',
  'follow.on': 'You follow this idea.',
  'follow.hint': 'We will tell you what becomes of it.',
  'follow.author': 'We will tell you what becomes of the idea, because it is yours.',
  'follow.supporter': 'We will tell you what becomes of the idea, because you support it.',
  'follow.sign-in': 'Sign in to follow',
  'follow.failed': 'This is not saved yet.',
};
