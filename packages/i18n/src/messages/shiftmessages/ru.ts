import type { Messages } from '../../areas.js';

export const ru: Messages<'shiftmessages'> = {
  'written.title': 'Сообщения',
  'written.lead':
    'Что вы написали тем, кто придёт. Сообщение сразу уходит по почте и видно на странице их смен.',
  'written.none': 'Пока ничего не написано.',
  'written.loading': 'Загружаем сообщения…',
  'written.to-shift': '{role}, {from}',
  'written.to-day': 'Всем сменам за {day}',
  'written.to-came': 'Всем, кто был',
  'written.sent':
    '{people, plural, one {# человеку} few {# людям} many {# людям} other {# человека}}; {by}, {at}',
  'written.erased': 'удалённая учётная запись',
  'write.open': 'Написать сообщение',
  'write.to-this': 'Написать этой смене',
  'write.title': 'Сообщение волонтёрам',
  'write.to': 'Кому',
  'write.words': 'Сообщение',
  'write.words-hint': 'До 1000 знаков. Именно таким его получат все, у кого там есть место.',
  'write.count': '{length, number} из {max, number}',
  'write.send': 'Отправить',
  'write.close': 'Закрыть',
  'write.done':
    '{people, plural, one {Сообщение отправлено # человеку.} few {Сообщение отправлено # людям.} many {Сообщение отправлено # людям.} other {Сообщение отправлено # человека.}}',
  'received.title': 'Сообщения от организаторов',
  'received.thanks': 'Спасибо за помощь!',
  'received.from': '{organiser}, {at}',
};
