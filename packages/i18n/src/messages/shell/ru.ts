import type { lv } from './lv.js';

export const ru: Record<keyof typeof lv, string> = {
  'site.name': 'Talka',
  'site.note': 'Самоуправления Латгалии вместе',
  'site.description':
    'Девять самоуправлений Латгалии, одна доска объявлений: идеи, поддержка и то, что из этого вышло.',
  'site.skip': 'Перейти к содержанию',
  'page.title': '{title} · Talka',
  'page.loading': 'Открываем страницу…',
  'page.retry': 'Попробовать ещё раз',
  'page.home': 'На главную',
  'page.broken': 'Страница запнулась',
  'page.broken-text':
    'Это наша ошибка. Написанное сохранено на этом устройстве: обновите страницу и продолжайте.',
  'page.reload': 'Обновить страницу',
  'page.unreachable': 'Сейчас сервер недоступен',
  'page.unreachable-text': 'Проверьте связь и попробуйте ещё раз.',
  'page.offline':
    'Нет интернета. Вы видите то, что загрузилось раньше; остальное появится, когда связь вернётся.',
  'page.online': 'Связь снова есть.',
  'page.missing': 'Такой страницы здесь нет',
  'page.missing-text':
    'Возможно, адрес неполный или страница переехала. Начните с главной или поищите среди идей.',
  'page.soon': 'Эта страница ещё готовится',
  'page.opened': 'Открыта страница: {title}',

  'nav.label': 'Главное меню',
  'nav.home': 'Главная',
  'nav.ideas': 'Идеи',
  'nav.map': 'Карта',
  'nav.propose': 'Предложить',
  'nav.propose-brief': 'Подать',
  'nav.signatories': 'Меморандум',
  'nav.about': 'О Talka',
  'nav.me': 'Моё',
  'nav.sign-in': 'Войти',
  'nav.welcome': 'Завершить',
  'nav.crumbs': 'Путь к этой странице',

  'language.label': 'Язык',
  'display.title': 'Вид',
  'display.theme': 'Цвета',
  'display.theme-system': 'Как на устройстве',
  'display.theme-light': 'Светлые',
  'display.theme-dark': 'Тёмные',
  'display.text': 'Крупнее буквы',
  'display.contrast': 'Больше контраста',

  'account.menu': 'Моя учётная запись',
  'account.unread':
    '{count, plural, one {# новое сообщение} few {# новых сообщения} many {# новых сообщений} other {# нового сообщения}}',
  'account.ideas': 'Мои идеи',
  'account.notices': 'Сообщения',
  'account.details': 'Мои данные',
  'account.desk': 'Стол модератора',
  'account.office': 'Кабинет самоуправления',
  'account.audit': 'Журнал действий',
  'account.finish': 'Завершить регистрацию',
  'account.leave': 'Выйти',

  'footer.about':
    'Talka продолжает общую культурную программу девяти самоуправлений Латгалии. Голосования и решения здесь открыты.',
  'footer.contacts': 'Самоуправления',
  'footer.site': 'О сайте',
  'footer.accessibility': 'Доступность',
  'footer.privacy': 'Конфиденциальность',
  'footer.source': 'Исходный код',
  'footer.feed': 'Новые идеи (RSS)',
  'footer.elsewhere': 'Рядом с Talka',
  'footer.geolatvija': 'Государственный бюджет участия',
  'footer.volunteering': 'Волонтёрство',
  'footer.credit': 'Границы: Natural Earth. Названия мест: GeoNames, CC BY 4.0.',
};
