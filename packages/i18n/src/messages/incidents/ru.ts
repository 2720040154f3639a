import type { lv } from './lv.js';

export const ru: Record<keyof typeof lv, string> = {
  'help.title': 'Помощь голосующим',
  'help.text': 'Если что-то не получается или непонятно, позвоните или напишите:',
  'help.phone': 'Телефон',
  'help.email': 'Эл. почта',
  'help.hours': 'Когда отвечают',
  'help.incidents': 'Что пошло не так в голосовании',
  'help.going':
    '{count, plural, one {Сейчас # происшествие} few {Сейчас # происшествия} many {Сейчас # происшествий} other {Сейчас # происшествия}}',
  'help.going-text': 'Что-то не в порядке. Что именно и что делается, сказано на странице происшествий.',
  'help.going-link': 'Прочитать об этом',

  'incidents.title': 'Что пошло не так: {name}',
  'incidents.votes': 'Голосования',
  'incidents.crumb': 'Происшествия',
  'incidents.lead':
    'Здесь самоуправление сообщает, если в голосовании что-то пошло не так, и здесь всё, что об этом решили двое вместе. Сказанное не меняют: исправления добавляют.',
  'incidents.loading': 'Загружаем происшествия…',
  'incidents.list': 'Происшествия',
  'incidents.none': 'Ни об одном происшествии не сообщено.',
  'incidents.one': 'Происшествие {number, number}, началось {since}',
  'incidents.going': 'Ещё не закончилось',
  'incidents.over': 'Закончилось',
  'incidents.history': 'Что об этом сказано',
  'incidents.doing': 'Что делаем:',
  'incidents.post-report': 'Сообщено',
  'incidents.post-update': 'Дополнено',
  'incidents.post-correction': 'Исправлено',
  'incidents.post-over': 'Закончилось',
  'incidents.told': 'сказано',
  'incidents.now': 'последнее',
  'incidents.to-vote': 'К голосованию',
};
