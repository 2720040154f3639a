import { describe, expect, it } from '@jest/globals';
import { IntlMessageFormat } from 'intl-messageformat';
import { REFUSALS, type RefusalCode } from '@talka/contracts';
import { allMessages, translator } from './all.js';
import { AREAS, type Area } from './areas.js';
import { LANGUAGE_ORDER, localesOf, type Language } from './language.js';
import { sayRefusal } from './refusal.js';

/** ICU's element types (formatjs): 1 argument, 2 number, 3 date, 4 time, 5 select, 6 plural, 7 #. */
type Element = { type: number; value?: string; options?: Record<string, { value: Element[] }> };

const parse = (message: string, language: Language): Element[] =>
  new IntlMessageFormat(message, localesOf(language)).getAst() as Element[];

function elementsOf(parts: readonly Element[]): Element[] {
  return parts.flatMap((part) => [
    part,
    ...Object.values(part.options ?? {}).flatMap((option) => elementsOf(option.value)),
  ]);
}

const placeholders = (message: string, language: Language): string[] => {
  const named = elementsOf(parse(message, language)).filter(({ type }) => type >= 1 && type <= 6);
  return [...new Set(named.map(({ value }) => value ?? ''))].sort();
};

const messagesOf = (area: Area, language: Language): [string, string][] =>
  Object.entries(allMessages[area][language]);

describe.each(AREAS)('the messages of %s', (area) => {
  it.each(LANGUAGE_ORDER)(
    'parse in %s, ask for what Latvian asks for, and leave dates to the helpers',
    (language) => {
      const latvian: Readonly<Record<string, string>> = allMessages[area].lv;
      for (const [key, message] of messagesOf(area, language)) {
        const wanted = placeholders(latvian[key] ?? '', 'lv');
        expect([key, placeholders(message, language)]).toEqual([key, wanted]);
        expect([
          key,
          elementsOf(parse(message, language)).some(({ type }) => type === 3 || type === 4),
        ]).toEqual([key, false]);
      }
    },
  );

  it('never say "none" where Latvian also means ten, eleven and thirty', () => {
    for (const [key, message] of [...messagesOf(area, 'lv'), ...messagesOf(area, 'ltg')]) {
      const zeros = elementsOf(parse(message, 'lv')).flatMap(({ options }) => options?.['zero']?.value ?? []);
      const said = zeros.map((part) => part.value ?? '').join(' ');
      expect([key, said]).toEqual([
        key,
        expect.not.stringMatching(/(?:^|\s)(?:nav|nevien\S*|nekā\S*|nulle\S*)(?:\s|$)/i),
      ]);
    }
  });

  it('have every plural form their language needs', () => {
    for (const language of LANGUAGE_ORDER) {
      const needed = new Intl.PluralRules(localesOf(language)).resolvedOptions().pluralCategories;
      for (const [key, message] of messagesOf(area, language)) {
        const plurals = elementsOf(parse(message, language)).filter(({ type }) => type === 6);
        for (const { options } of plurals) {
          const lacking = needed.filter((form) => options?.[form] === undefined);
          // A form whose every number is caught by `=0` or by `other` alone is a message without agreement.
          if (Object.keys(options ?? {}).some((form) => form !== 'other' && !form.startsWith('='))) {
            expect([language, key, lacking]).toEqual([language, key, []]);
          }
        }
      }
    }
  });
});

it('in Latvian "līdz" never stands before a moment: the helpers say it with the ending of "when"', () => {
  // A time of day alone has no ending.
  const timesOfDay = ['case.held'];
  const wrong = AREAS.flatMap((area) => messagesOf(area, 'lv')).filter(
    ([key, message]) => /līdz \{(?:until|day|when|at|to)\}/i.test(message) && !timesOfDay.includes(key),
  );
  expect(wrong).toEqual([]);
});

it('in Russian every reader is spoken to alike, as people are who do not know each other', () => {
  const familiar = /(?<!\p{L})(?:ты|теб[яе]|тобой|тво[йяёи]|твоего|твоей|твоим|твоих)(?!\p{L})/iu;
  expect(familiar.test('Твоё место')).toBe(true);
  const wrong = AREAS.flatMap((area) => Object.entries(allMessages[area].ru)).filter(([, text]) =>
    familiar.test(text),
  );
  expect(wrong).toEqual([]);
});

it('no two areas use one key, so a page may load any of them together', () => {
  const keys = AREAS.flatMap((area) => Object.keys(allMessages[area].lv));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

describe('refusals', () => {
  it.each(['lv', 'en', 'ru', 'ltg'] as const)(
    'have a whole sentence each in %s, whatever the rule knew',
    (language) => {
      const t = translator(language, 'refusals');
      for (const code of Object.keys(REFUSALS) as RefusalCode[]) {
        expect(sayRefusal(t, code)).toMatch(/^\p{Lu}|^\d/u);
        expect(sayRefusal(t, code)).toMatch(/[.!?]$/);
      }
    },
  );

  it('are completed with the numbers of the rule', () => {
    const t = translator('lv', 'refusals');
    expect(sayRefusal(t, 'text.too-long', { max: 120, over: 21 })).toBe(
      'Par 21 zīmi par garu (atļautas 120). Saīsini tekstu.',
    );
    const hidden = (position: number, after: string) =>
      sayRefusal(t, 'text.hidden-characters', { position, after });
    expect(hidden(23, 'paša ezera')).toContain('Aiz „paša ezera” ir neredzama zīme.');
    expect(hidden(1, '')).toContain('Pašā sākumā');
    expect(sayRefusal(t, 'case.held', { until: '2026-06-12T11:30:00.000Z' })).toContain('līdz 14.30');
    const barred = {
      who: 'organisation',
      organiser: 'Biedrība',
      ends: 'day',
      lastDay: '2098-06-12T20:59:59.999Z',
    };
    expect(sayRefusal(t, 'shift.barred', barred)).toContain(
      'ko rīko „Biedrība”; liegums beidzas 2098. gada 12. jūnijā.',
    );
    expect(sayRefusal(translator('ru', 'refusals'), 'sign-in.code-wrong', { left: 3 })).toContain(
      'осталось 3 попытки',
    );
  });
});

describe('Latvian plurals', () => {
  it.each([
    [0, '0 zīmju'],
    [1, '1 zīmi'],
    [2, '2 zīmes'],
    [10, '10 zīmju'],
    [11, '11 zīmju'],
    [21, '21 zīmi'],
    [30, '30 zīmju'],
    [101, '101 zīmi'],
  ])('agree with %d', (missing, said) => {
    for (const language of ['lv', 'ltg'] as const) {
      const t = translator(language, 'refusals');
      expect(sayRefusal(t, 'text.too-short', { missing, min: 200 })).toContain(said);
    }
  });
});
