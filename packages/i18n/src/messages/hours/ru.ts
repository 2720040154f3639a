import type { Messages } from '../../areas.js';

export const ru: Messages<'hours'> = {
  'pass.show': 'Показать пропуск',
  'pass.title': 'Ваш пропуск',
  'pass.text': 'Когда придёте, покажите этот код тому, кто вас встречает. Имя называть не нужно.',
  'pass.code': 'Если код не считывается, назовите:',
  'pass.picture': 'Квадратный код, который считывает организатор',
  'pass.loading': 'Загружаем пропуск…',
  'pass.close': 'Закрыть',
};
