import { describe, expect, it } from '@jest/globals';
import { DAY, flaws, HOUR, later, municipalityId } from '@talka/kernel';
import {
  clashes,
  decideAct,
  decideChange,
  EVENT_LIFECYCLE,
  isMoved,
  isOutside,
  kilometres,
  momentsOf,
  monthAfter,
  nearTo,
  programmeEventId,
  sheetOf,
  STRAND_NAMES,
  STRANDS,
  textIn,
  tidyEvent,
  unsaidIn,
  weekendFrom,
  weekOf,
  type EventContent,
  type Gathering,
  type ProgrammeEvent,
} from './index.js';

const now = new Date('2027-05-05T09:00:00Z');
const content = (more: Partial<EventContent> = {}): EventContent => ({
  texts: { lv: { title: 'Vakara koncerts', about: 'Spēlē novada pūtēju orķestris.' } },
  ...{ genre: 'music', strand: null, languages: ['lv'], youngest: null, oldest: null },
  ...{ stepFree: true, signLanguage: false, price: null, link: null },
  place: { name: 'Ezera estrāde', municipality: 'ludzas-novads', coordinates: null },
  ...{ from: later(now, DAY), until: later(now, DAY + HOUR) },
  ...more,
});
const event = (more: Partial<ProgrammeEvent> = {}): ProgrammeEvent => ({
  ...{ id: programmeEventId('e'), number: 1, municipality: municipalityId('ludzas-novads') },
  ...{
    state: 'published',
    isPublic: true,
    revision: 3,
    from: later(now, DAY),
    until: later(now, DAY + HOUR),
  },
  place: 'Ezera estrāde',
  ...more,
});
const codeOf = (it: { ok: boolean; refusal?: { code: string; field?: string } }) =>
  it.ok ? 'ok' : [it.refusal?.code, it.refusal?.field].filter(Boolean).join(' ');

describe('an event of the programme', () => {
  it('has a life without dead ends, and every strand serves one of the three tasks', () => {
    expect(flaws(EVENT_LIFECYCLE)).toEqual([]);
    expect(new Set(STRAND_NAMES.map((name) => STRANDS[name]))).toEqual(new Set([1, 2, 3]));
  });

  it.each([
    ['as it should be', {}, 'ok'],
    ['that ends as it begins', { until: later(now, DAY) }, 'programme-event.ends-before until'],
    ['of more than a year', { until: later(now, 400 * DAY) }, 'programme-event.too-long until'],
    ['of yesterday', { from: later(now, -2 * DAY), until: later(now, -DAY) }, 'programme-event.past until'],
    [
      'of years ahead',
      { from: later(now, 1900 * DAY), until: later(now, 1901 * DAY) },
      'programme-event.too-far from',
    ],
    ['for nobody', { youngest: 12, oldest: 7 }, 'programme-event.ages-wrong oldest'],
    ['for one age', { youngest: 7, oldest: 7 }, 'ok'],
    ['with a script for a link', { link: 'javascript:alert(1)' }, 'programme-event.link-wrong link'],
    ['without a place', { place: { name: ' ', municipality: null, coordinates: null } }, 'text.empty place'],
    ['without Latvian', { texts: { lv: { title: '', about: '' } } }, 'text.empty title-lv'],
    ['at no price, said so', { price: ' ' }, 'text.empty price'],
  ] as const)('is taken or refused by name: one %s', (_, more, code) => {
    expect(codeOf(tidyEvent(content(more), now))).toBe(code);
  });

  it('keeps of the other languages what is said in them, and refuses what is said in half a word', () => {
    const lv = content().texts.lv;
    const tidy = tidyEvent(
      content({
        texts: { lv, en: { title: ' Evening  concert ', about: '' }, ru: { title: '', about: ' ' } },
      }),
      now,
    );
    expect(tidy.ok && tidy.value.texts).toEqual({ lv, en: { title: 'Evening concert', about: '' } });
    const half = tidyEvent(content({ texts: { lv, ru: { title: 'А', about: '' } } }), now);
    expect(codeOf(half)).toBe('text.too-short title-ru');
  });

  it('is read in Latvian where a language is silent, and says so', () => {
    const texts = {
      lv: { title: 'Koncerts', about: 'Spēlē orķestris.' },
      en: { title: 'Concert', about: '' },
    };
    expect(textIn(texts, 'en', 'title')).toEqual({ words: 'Concert', language: 'en' });
    expect(textIn(texts, 'en', 'about')).toEqual({ words: 'Spēlē orķestris.', language: 'lv' });
    expect(textIn(texts, 'ltg', 'title')).toEqual({ words: 'Koncerts', language: 'lv' });
    expect(unsaidIn(texts)).toEqual(['ltg', 'en', 'ru']);
  });

  it('is changed and called off until it is over, by whoever has read it last', () => {
    expect(codeOf(decideChange(event(), 3, now))).toBe('ok');
    expect(codeOf(decideChange(event(), 2, now))).toBe('programme-event.changed');
    expect(codeOf(decideChange(event({ until: now }), 3, now))).toBe('programme-event.over');
    expect(codeOf(decideChange(event({ state: 'draft', until: now }), 3, now))).toBe('ok');
    expect(codeOf(decideChange(event({ state: 'cancelled' }), 3, now))).toBe('programme-event.cancelled');
    expect(codeOf(decideAct(event(), 'cancel', now))).toBe('ok');
    expect(codeOf(decideAct(event({ until: now }), 'cancel', now))).toBe('programme-event.over');
    expect(codeOf(decideAct(event(), 'publish', now))).toBe('programme-event.published');
    expect(codeOf(decideAct(event({ state: 'draft', until: now }), 'publish', now))).toBe(
      'programme-event.over',
    );
    expect(codeOf(decideAct(event({ state: 'draft', until: now }), 'cancel', now))).toBe('ok');
    expect(codeOf(decideAct(event({ state: 'cancelled' }), 'cancel', now))).toBe('programme-event.cancelled');
  });

  it('is moved where its time or its place is another, and not where its words are', () => {
    expect(isMoved(event(), content({ price: '5 eiro' }))).toBe(false);
    expect(isMoved(event(), content({ from: later(now, 2 * DAY) }))).toBe(true);
    expect(isMoved(event(), content({ until: later(now, 2 * DAY) }))).toBe(true);
    expect(
      isMoved(event(), content({ place: { name: 'Kultūras nams', municipality: null, coordinates: null } })),
    ).toBe(true);
  });
});

describe('near', () => {
  const centres = [
    { id: 'ludza', latitude: 56.55, longitude: 27.72 },
    { id: 'rezekne', latitude: 56.51, longitude: 27.33 },
    { id: 'balvi', latitude: 57.13, longitude: 27.27 },
    { id: 'daugavpils', latitude: 55.87, longitude: 26.54 },
  ];

  it('is the municipality and those around it on the map, the closest first', () => {
    expect(nearTo('ludza', centres)).toEqual(['ludza', 'rezekne']);
    expect(nearTo('ludza', centres, 80)).toEqual(['ludza', 'rezekne', 'balvi']);
    expect(nearTo('nowhere', centres)).toEqual([]);
  });

  it('measures along the earth: a degree of latitude is a good hundred kilometres', () => {
    expect(kilometres({ latitude: 56, longitude: 27 }, { latitude: 57, longitude: 27 })).toBeCloseTo(
      111.2,
      1,
    );
    expect(kilometres({ latitude: 0, longitude: 0 }, { latitude: 0, longitude: 180 })).toBeCloseTo(20_015, 0);
  });

  it('knows what lies beyond the region', () => {
    expect(isOutside({ latitude: 56.55, longitude: 27.72 })).toBe(false);
    expect(isOutside({ latitude: 54.68, longitude: 25.28 })).toBe(true);
    expect(isOutside({ latitude: 56.95, longitude: 24.1 })).toBe(true);
  });
});

describe('days of the calendar', () => {
  it.each([
    ['2027-05-05T09:00:00Z', '2027-05-08', '2027-05-09'],
    // Friday evening in Riga is still Friday; half past nine in the evening UTC is Saturday there.
    ['2027-05-07T20:30:00Z', '2027-05-08', '2027-05-09'],
    ['2027-05-07T21:30:00Z', '2027-05-08', '2027-05-09'],
    ['2027-05-09T09:00:00Z', '2027-05-09', '2027-05-09'],
    ['2027-05-09T21:30:00Z', '2027-05-15', '2027-05-16'],
  ])('at %s this weekend is %s to %s', (at, first, last) => {
    expect(weekendFrom(new Date(at))).toEqual({ first, last });
  });

  it('has weeks from Monday, and a sheet of whole weeks for a month', () => {
    expect(weekOf('2027-05-09')).toEqual({ first: '2027-05-03', last: '2027-05-09' });
    expect(sheetOf('2027-05-15')).toEqual({ first: '2027-04-26', last: '2027-06-06' });
    expect(sheetOf('2027-02-28')).toEqual({ first: '2027-02-01', last: '2027-02-28' });
    expect(monthAfter('2027-12-31')).toBe('2028-01-01');
    expect(monthAfter('2027-01-31', -1)).toBe('2026-12-01');
  });

  it('lasts from midnight to midnight in Riga, also when the clocks change', () => {
    const spring = momentsOf({ first: '2027-03-28', last: '2027-03-28' });
    expect([spring?.from.toISOString(), spring?.until.toISOString()]).toEqual([
      '2027-03-27T22:00:00.000Z',
      '2027-03-28T21:00:00.000Z',
    ]);
    expect(momentsOf({ first: 'someday', last: '2027-03-28' })).toBeUndefined();
  });
});

describe('a clash', () => {
  const mine: Gathering = {
    ...{ municipality: 'ludza', place: 'ludza', languages: ['lv'], youngest: null, oldest: null },
    // From six to eight in the evening, in Riga.
    ...{ from: new Date('2027-05-08T15:00:00Z'), until: new Date('2027-05-08T17:00:00Z') },
  };
  const near = ['ludza', 'rezekne'];
  const other: Gathering = { ...mine, municipality: 'rezekne', place: 'rezekne' };
  const at = (from: string, until: string) => ({ from: new Date(from), until: new Date(until) });

  it.each<readonly [string, Partial<Gathering>, boolean]>([
    ['at the same time', {}, true],
    ['later on the same evening', at('2027-05-08T17:30:00Z', '2027-05-08T19:00:00Z'), true],
    ['past midnight', at('2027-05-08T20:00:00Z', '2027-05-08T22:30:00Z'), true],
    ['on the same morning', at('2027-05-08T07:00:00Z', '2027-05-08T09:00:00Z'), false],
    ['until five o’clock', at('2027-05-08T12:00:00Z', '2027-05-08T14:00:00Z'), false],
    ['on the next evening', at('2027-05-09T15:00:00Z', '2027-05-09T17:00:00Z'), false],
    ['for days', at('2027-05-08T07:00:00Z', '2027-05-12T17:00:00Z'), false],
    ['of its own', { municipality: 'ludza' }, false],
    ['too far away', { place: 'livani' }, false],
    ['beyond the municipalities', { place: null }, false],
    ['in another language', { languages: ['ru', 'en'] }, false],
    ['in one language of two', { languages: ['ru', 'lv'] }, true],
    ['without words', { languages: ['none'] }, true],
  ])('is one %s: %j', (_, more, is) => {
    expect(clashes(mine, { ...other, ...more }, near)).toBe(is);
  });

  it('needs an age for which both are', () => {
    const children = { ...mine, youngest: 3, oldest: 12 };
    expect(clashes(children, { ...other, youngest: 60 }, near)).toBe(false);
    expect(clashes(children, { ...other, youngest: 13 }, near)).toBe(false);
    expect(clashes(children, { ...other, youngest: 12 }, near)).toBe(true);
    expect(clashes(children, { ...other, oldest: 2 }, near)).toBe(false);
    expect(clashes({ ...mine, youngest: 18 }, { ...other, oldest: 18 }, near)).toBe(true);
  });
});
