import type { Messages } from '../../areas.js';

export const ru: Messages<'needs'> = {
  'supervision.title': 'Кто присматривает за несовершеннолетними',
  'supervision.lead':
    'В сменах, где помогают люди младше 18 лет, за них отвечает кто-то из организации. Кого вы укажете, видят люди организации.',
  'supervision.shift': 'Смена',
  'supervision.all': 'Все смены',
  'supervision.who': 'Кто присматривает',
  'supervision.nobody': 'Никто',
  'supervision.name': 'Указать',
  'supervision.named': 'Указано: {name}.',
  'supervision.cleared': 'Больше никто не указан.',
  'supervision.minors':
    '{count, plural, one {# несовершеннолетний} few {# несовершеннолетних} many {# несовершеннолетних} other {# несовершеннолетних}}',
  'supervision.by': 'Присматривает: {names}',
  'supervision.missing':
    '{count, plural, one {# несовершеннолетний} few {# несовершеннолетних} many {# несовершеннолетних} other {# несовершеннолетних}}, и никто не присматривает',
  'supervision.none': 'Не указано',
  'supervision.left': '{name} (больше не действует от имени организации)',
  'supervision.gone': 'Удалённая учётная запись',
  'supervision.loading': 'Загружаем список смен…',
};
