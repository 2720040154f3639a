import { expect, it } from '@jest/globals';
import { translator } from './index.js';

it.each([
  ['lv', 'No 16 gadiem', 'No 21 gada', 'No 20 gadiem'],
  ['ru', 'С 16 лет', 'С 21 года', 'С 20 лет'],
  ['en', 'From age 16', 'From age 21', 'From age 20'],
] as const)('ages are said as people say them in %s', (language, ...said) =>
  expect([16, 21, 20].map((age) => translator(language, 'shifts')('shift.age', { age }))).toEqual(said),
);

it('counted places agree with their number, ten of them too', () => {
  const t = translator('lv', 'helpneeded');
  expect([0, 1, 3, 10, 21].map((count) => t('asking.free', { count }))).toEqual([
    'Brīvu vietu vairs nav',
    'Vēl ir 1 brīva vieta',
    'Vēl ir 3 brīvas vietas',
    'Vēl ir 10 brīvu vietu',
    'Vēl ir 21 brīva vieta',
  ]);
});

it('what a volunteer is told fits whoever reads it', () => {
  const t = translator('lv', 'refusals', 'roster', 'helpneeded', 'guardians');
  const said = [
    ...[t('slot.overlaps'), t('registration.exists'), t('registration.none'), t('offer.answered')],
    ...[t('guardian.not-needed'), t('organisation.own'), t('asking.gone-text')],
    t('told.came-already', { name: 'Zane', role: 'Soli', time: '10.00' }),
    t('told.already', { name: 'Zane' }),
    t('shift.too-young', { age: 18 }),
  ];
  for (const one of said) expect(one).not.toMatch(/\b(pieteicies|atbildējis|pats|atzīmēts:|gatavs|vecam)\b/u);
  // A name is in no case: no sentence asks for another one.
  for (const language of ['lv', 'ru'] as const)
    expect(translator(language, 'guardians')('guardians.given', { name: 'Elza' })).toMatch(/: Elza$/);
});
