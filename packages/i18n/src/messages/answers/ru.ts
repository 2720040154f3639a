import type { lv } from './lv.js';

export const ru: Record<keyof typeof lv, string> = {
  'answers.title': 'Официальные ответы',
  'answers.write': 'Ответить от имени самоуправления',
  'answers.loading': 'Читаем ответы…',
  'answers.drafts': 'Черновики',
  'answers.new': 'Новый ответ',
  'answers.said': 'Уже сказано',
  'answers.none': 'Пока ничего не сказано.',
  'answers.words': 'Ответ',
  'answers.words-hint': 'Скажите, что самоуправление сделает и когда. Черновик видят только коллеги.',
  'answers.keep': 'Сохранить черновик',
  'answers.draft-by': 'Черновик; {when}, {who}',
  'answers.by': '{when}; {who}',
  'answers.publish': 'Опубликовать',
  'answers.drop': 'Выбросить черновик',
  'answers.publish-title': 'Опубликовать ответ?',
  'answers.publish-text':
    'Его прочтут все, и о нём узнают авторы идеи, те, кто её поддержал, и те, кто за ней следит. Опубликованный ответ остаётся; позже можно сказать ещё.',
  'answers.drop-title': 'Выбросить черновик?',
  'answers.drop-text': 'Вернуть его будет нельзя.',
  'answers.later': 'Ещё нет',
  'answers.not-yours': 'Здесь отвечает самоуправление',
  'answers.not-yours-text': 'Эта страница для тех, кто говорит от имени своего самоуправления.',
};
