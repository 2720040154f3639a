import { expect, it } from '@jest/globals';
import { inOthers, saidIn, tidyWorkshop, type Translations, type WorkshopDraft } from './index.js';

const draft = (translations: Translations): WorkshopDraft => ({
  ...{ title: 'Māla trauki', about: 'Sešos vakaros.', translations, bring: '', place: '', area: null },
  ...{ contact: '', craft: 'pottery', languages: ['lv'], access: [], youngest: null, oldest: null, price: 0 },
  ...{
    enrolment: 'course',
    places: 8,
    closesBefore: 0,
    completion: null,
    questions: [],
    after: [],
    sessions: [],
  },
});
const tidied = (translations: Translations) => {
  const result = tidyWorkshop(draft(translations));
  return result.ok ? result.value.translations : result.refusal;
};

it('what is said in another language is kept tidied, and what was only begun is not', () => {
  const given = {
    ru: { title: ' Глиняная посуда ', about: '' },
    en: { title: '  ', about: '' },
    ltg: { title: '', about: 'Sešūs vokorūs.' },
  };
  expect(tidied(given)).toEqual({
    ltg: { title: '', about: 'Sešūs vokorūs.' },
    ru: { title: 'Глиняная посуда', about: '' },
  });
  expect(tidied({ en: { title: 'Po', about: '' } })).toMatchObject({
    ...{ code: 'text.too-short', field: 'translations.en.title' },
  });
});

it('is read by those who read in that language, and by everybody else as it is written', () => {
  const titles = inOthers(
    { ltg: { title: '', about: 'Sešūs vokorūs.' }, en: { title: 'Clay pots', about: '' } },
    'title',
  );
  expect(titles).toEqual({ en: 'Clay pots' });
  const said = (['lv', 'ltg', 'en', 'ru'] as const).map((language) =>
    saidIn(language, 'Māla trauki', titles),
  );
  expect(said).toEqual(['Māla trauki', 'Māla trauki', 'Clay pots', 'Māla trauki']);
});
