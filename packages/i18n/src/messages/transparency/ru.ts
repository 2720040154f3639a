import type { lv } from './lv.js';

export const ru: Record<keyof typeof lv, string> = {
  'transparency.title': 'Что делали модераторы',
  'transparency.lead':
    'О чём сообщали, что решено и как быстро, что скрыто и почему, что сделано против злоупотреблений. По годам и самоуправлениям; никто здесь не назван.',
  'transparency.loading': 'Считаем…',
  'transparency.none': 'Считать пока нечего.',
  'transparency.year': 'Год',
  'transparency.place': 'Самоуправление',
  'transparency.all': 'Все',
  'transparency.csv': 'Таблица (CSV)',
  'transparency.json': 'Данные (JSON)',
  'transparency.reports':
    '{count, plural, one {сообщение} few {сообщения} many {сообщений} other {сообщения}}',
  'transparency.signed-out':
    '{count, plural, one {из них без учётной записи} few {из них без учётной записи} many {из них без учётной записи} other {из них без учётной записи}}',
  'transparency.noticed':
    '{count, plural, one {раз Talka сама просила посмотреть} few {раза Talka сама просила посмотреть} many {раз Talka сама просила посмотреть} other {раза Talka сама просила посмотреть}}',
  'transparency.decisions': '{count, plural, one {решение} few {решения} many {решений} other {решения}}',
  'transparency.appeals':
    '{count, plural, one {из них по жалобе} few {из них по жалобам} many {из них по жалобам} other {из них по жалобам}}',
  'transparency.granted':
    '{count, plural, one {жалоба удовлетворена} few {жалобы удовлетворены} many {жалоб удовлетворено} other {жалобы удовлетворены}}',
  'transparency.machine':
    '{count, plural, one {решение приняла программа} few {решения приняла программа} many {решений приняла программа} other {решения приняла программа}}',
  'transparency.decided': 'Решения',
  'transparency.decided-text': 'Часы: медиана от открытия дела до решения.',
  'transparency.what': 'Что решено',
  'transparency.count': 'Сколько',
  'transparency.hours': 'Часы',
  'transparency.restricted': 'Что скрыто или отклонено, и почему',
  'transparency.restricted-text': 'Причины, которые назвали модераторы.',
  'transparency.nothing-restricted': 'Ничего не скрыто и ничего не отклонено.',
  'transparency.why': 'Причина',
  'transparency.review-publish': 'Идея опубликована',
  'transparency.review-return': 'Идея возвращена на доработку',
  'transparency.review-refuse': 'Идея отклонена',
  'transparency.report-keep': 'После сообщения оставлено',
  'transparency.comment-review-publish': 'Комментарий прочитан заранее и показан',
  'transparency.comment-review-refuse': 'Комментарий прочитан заранее и не показан',
  'transparency.report-hide': 'После сообщения скрыто',
  'transparency.appeal-publish': 'Жалоба удовлетворена',
  'transparency.appeal-refuse': 'Жалоба отклонена',
  'transparency.misuse': 'Против злоупотреблений',
  'transparency.misuse-text':
    'Кто часто писал то, что пришлось скрыть, или часто сообщал без всякого основания, того сначала предупреждают, а потом могут на время остановить (статья 23 Закона о цифровых услугах). Каждое считается в том году, когда было сделано.',
  'transparency.no-misuse': 'Никто не предупреждён, и ничего не приостановлено.',
  'transparency.misuse-what': 'Что сделано',
  'transparency.misuse-commenting': 'Комментарии',
  'transparency.misuse-reporting': 'Сообщения',
  'transparency.misuse-warned': 'предупреждение',
  'transparency.misuse-suspended': 'приостановлены на время',
  'transparency.misuse-appealed': 'жалоба',
  'transparency.misuse-upheld': 'жалоба отклонена',
  'transparency.misuse-lifted': 'отмена по жалобе',
  'transparency.commenting-suspended':
    '{count, plural, one {раз приостановлены комментарии} few {раза приостановлены комментарии} many {раз приостановлены комментарии} other {раза приостановлены комментарии}}',
  'transparency.reporting-suspended':
    '{count, plural, one {раз приостановлены сообщения} few {раза приостановлены сообщения} many {раз приостановлены сообщения} other {раза приостановлены сообщения}}',
};
