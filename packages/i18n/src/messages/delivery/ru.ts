import type { lv } from './lv.js';

export const ru: Record<keyof typeof lv, string> = {
  'follow.add': 'Следить за идеей',
  'follow.remove': 'Больше не следить',
  'follow.on': 'Вы следите за этой идеей.',
  'follow.hint': 'Мы расскажем, что с ней происходит.',
  'follow.author': 'Мы расскажем, что происходит с идеей, потому что вы её автор.',
  'follow.supporter': 'Мы расскажем, что происходит с идеей, потому что вы её поддержали.',
  'follow.sign-in': 'Войдите, чтобы следить',
  'follow.failed': 'Это ещё не сохранено.',
};
