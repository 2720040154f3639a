import type { programme as lv } from './programme.lv.js';

export const programme: Record<keyof typeof lv, string> = {
  'programme-event.not-found': 'Такого события нет. Откройте список и выберите другое.',
  'programme-event.place-unknown': 'Такого самоуправления нет. Выберите из списка.',
  'programme-event.asks-itself': 'Пригласите другие самоуправления: само себя самоуправление не приглашает.',
  'programme-event.not-asked': 'Ваше самоуправление больше не приглашено к этому событию. Обновите страницу.',
  'programme-event.published': 'Это событие уже объявлено. Обновите страницу.',
  'programme-event.cancelled': 'Это событие отменено, а отменённое больше не меняют. Запланируйте новое.',
  'programme-event.over': 'Это событие уже прошло; оно остаётся каким было.',
  'programme-event.changed':
    'Кто-то тем временем изменил событие. Обновите страницу, прочтите новое и продолжайте.',
  'programme-event.too-many-saved':
    'У вас уже сохранено событий: {most, number}. Уберите то, куда не пойдёте.',
  'programme-event.link-wrong': 'Это не адрес сайта. Впишите его так, как он виден в браузере.',
  'programme-event.ages-wrong': 'Наибольший возраст меньше наименьшего. Проверьте оба числа.',
  'programme-event.ends-before':
    'Событие заканчивается раньше, чем начинается. Проверьте день и время окончания.',
  'programme-event.too-long': 'Событие длится не больше года. Выберите более раннее окончание.',
  'programme-event.past': 'Это время уже прошло. Выберите день, который ещё впереди.',
  'programme-event.too-far': 'Планировать можно на пять лет вперёд. Выберите более ранний день.',
  'programme-import.twice': 'В файле это событие записано дважды. Оставьте одну из двух строк.',
};
