import type { lv } from './lv.js';

export const ru: Record<keyof typeof lv, string> = {
  'fairness.reasons': 'Образцы обоснований',
  'fairness.reasons-lead':
    'Что самоуправление обычно пишет, когда что-то скрывает или отклоняет. Модератор берёт это и правит; каждый читает на своём языке.',
  'fairness.loading': 'Читаем…',
  'fairness.law': 'Закон',
  'fairness.terms': 'Правила Talka',
  'fairness.own': 'свои слова',
  'fairness.shipped': 'слова Talka',
  'fairness.words-in': '{reason}: {language}',
  'fairness.keep': 'Сохранить: {reason}',
  'fairness.drop': 'Вернуть слова Talka: {reason}',
  'fairness.kept': 'Сохранено: {reason}.',
  'fairness.not-yours': 'Образцы пишет администратор самоуправления',
  'fairness.not-yours-text': 'Эта страница для администратора того самоуправления.',
  'fairness.aside': 'О ком вы не решаете',
  'fairness.aside-lead': 'Тексты этих людей смотрят коллеги. Список видите только вы.',
  'fairness.aside-none': 'Вы ни о ком не отказались решать. Это можно сказать, глядя на дело.',
  'fairness.aside-back': 'Решать снова: {name}',
  'fairness.aside-gone': 'Без имени',
  'fairness.aside-since': 'с {when}',
};
