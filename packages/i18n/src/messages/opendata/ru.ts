import type { lv } from './lv.js';

export const ru: Record<keyof typeof lv, string> = {
  'opendata.title': 'Открытые данные',
  'opendata.lead':
    'Что Talka знает об общей работе самоуправлений, файлами для всех: без учётной записи, под свободной лицензией, всегда по тем же адресам.',
  'opendata.publisher': 'Самоуправления меморандума',
  'opendata.loading': 'Читаем…',
  'opendata.licence':
    'Лицензия: CC0 1.0. Данные можно использовать, изменять и распространять, даже не указывая источник.',
  'opendata.people':
    'Ни в одном файле нет столбца для имён или адресов людей. В данных о добровольной работе числа меньше пяти скрыты.',
  'opendata.indicators': 'Что сделано',
  'opendata.indicators-text':
    'Показатели программы по самоуправлениям, задачам, направлениям и годам, подсчитанные каждый месяц. Числа менее чем о пяти людях скрыты.',
  'opendata.heritage-places': 'Места и традиции',
  'opendata.heritage-places-text':
    'Места, мастера, живые традиции и праздники Латгалии с названиями на четырёх языках, где они известны. Без координат, если известен только город.',
  'opendata.joint-decisions': 'Общие решения',
  'opendata.joint-decisions-text':
    'Что самоуправления решили вместе: каждый голос по каждому решению и почему.',
  'opendata.moderation': 'Работа модераторов',
  'opendata.moderation-text': 'Сообщения, решения, ограничения и жалобы по годам и самоуправлениям.',
  'opendata.programme-events': 'События программы',
  'opendata.programme-events-text':
    'Концерты, праздники и другие события: что, где, когда, для кого и за сколько. С прошлого года до того, что ещё впереди.',
  'opendata.volunteering': 'Добровольная работа',
  'opendata.volunteering-text':
    'Мероприятия, смены, места, люди и часы по самоуправлениям, когда год окончен. Числа меньше пяти скрыты.',
  'opendata.file': '{name}: {type}',
  'opendata.machines': 'Для программ',
  'opendata.catalogue': 'Каталог наборов данных (DCAT-AP, JSON-LD)',
  'opendata.api': 'Описание интерфейса (OpenAPI)',
  'opendata.feed': 'Новые идеи (RSS)',
  'frame.title': 'Для своего сайта',
  'frame.lead':
    'Выберите, что показывать, и вставьте код на свой сайт: это одна рамка без скриптов, её читают и программы экранного доступа.',
  'frame.what': 'Что показывать',
  'frame.where': 'Где',
  'frame.everywhere': 'Во всех самоуправлениях',
  'frame.number': 'Номер голосования',
  'frame.number-hint': 'Он в конце адреса голосования.',
  'frame.code': 'Код рамки',
  'frame.code-hint': 'Вставьте его там, где на сайте можно использовать HTML.',
  'frame.copy': 'Скопировать код',
  'frame.copied': 'Код скопирован',
  'frame.calendar': 'Весь календарь на Talka',
  'frame.ideas': 'Все идеи на Talka',
  'frame.shifts': 'Вся помощь на Talka',
  'frame.vote': 'Посмотреть и голосовать на Talka',
  'frame.as-calendar': 'Что происходит',
  'frame.as-ideas': 'Идеи жителей',
  'frame.as-shifts': 'Где нужна помощь',
  'frame.as-workshops': 'Мастерские',
  'frame.as-vote': 'Одно голосование',
};
