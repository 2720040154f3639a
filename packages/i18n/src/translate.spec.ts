import { expect, it } from '@jest/globals';
import { translateWith } from './translate.js';

it('a name that is read from the right does not draw the words around it along', () => {
  const messages = { 'shift.joined': '{role}, {when}' } as never;
  const say = translateWith<'shifts'>('lv', messages);
  const isolated = '\u2068מרים בת אברהם\u2069';
  expect(say('shift.joined', { role: 'מרים בת אברהם', when: '29. novembrī' })).toBe(
    `${isolated}, 29. novembrī`,
  );
  expect(say('shift.joined', { role: 'Miriama', when: '29. novembrī' })).toBe('Miriama, 29. novembrī');
});
