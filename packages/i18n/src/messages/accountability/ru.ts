import type { lv } from './lv.js';

export const ru: Record<keyof typeof lv, string> = {
  'became.title': 'Что стало с идеями: {who}',
  'became.lead':
    'Числа о том, что предлагают жители, а за каждым числом идеи, которые может прочесть каждый.',
  'became.back': 'Страница самоуправления',
  'became.loading': 'Считаем…',
  'became.answers': 'Ответы',
  'became.answered': 'из поданного рассмотрено: {answered, number} из {submitted, number}',
  'became.median':
    '{days, plural, one {день, не дольше ждала ответа половина} few {дня, не дольше ждала ответа половина} many {дней, не дольше ждала ответа половина} other {дня, не дольше ждала ответа половина}}',
  'became.idea': 'Идея',
  'became.asked': 'Подана',
  'became.answered-on': 'Рассмотрена',
  'became.waits': 'ждёт',
  'became.not-public': 'В таблице только публичные идеи, самые новые: {count, number}.',
  'became.none': 'Считать здесь пока нечего.',
  'became.stages': 'Сколько длится каждый этап',
  'became.stages-text':
    'Медиана: у половины идей этап длился не дольше. Те, что ещё на этом этапе, не учтены.',
  'became.stage': 'Этап',
  'became.days': 'Дни',
  'became.ideas': 'Идеи',
  'became.stays': 'Дни каждой идеи по этапам',
  'became.delivery': 'Сделано ли выбранное',
  'became.in-time': 'из выбранного сделано за два года: {inTime, number} из {judged, number}',
  'became.running':
    '{count, plural, one {ещё может успеть} few {ещё могут успеть} many {ещё могут успеть} other {ещё могут успеть}}',
  'became.selected': 'Выбрана',
  'became.due': 'Срок',
  'became.delivered': 'Сделана',
  'became.state': 'В срок?',
  'became.yes': 'да',
  'became.no': 'нет',
  'became.runs': 'срок идёт',
  'picks.own-title': 'Что вы поддержали и что строится',
  'picks.lead':
    'Идеи, которые вы поддержали открыто и которые выбраны голосованием. За что вы голосовали, не знает никто, и Talka тоже.',
  'picks.none': 'Пока ни одной',
  'picks.none-text': 'Здесь появится то, что вы поддержали и что выбрано голосованием.',
  'picks.ideas': 'Найти идею, чтобы поддержать',
};
