import { describe, expect, it } from '@jest/globals';
import { REASON_CODES } from '@talka/moderation';
import { contentMark, lettersOf, standing } from './case-facts.js';
import { chooseWay, faultsOf, NO_DRAFT, phrasesFor, translationsOf, withPhrase, withReady } from './draft.js';
import { conditionsOf, deskPath, queryOf, readFilter, writeFilter } from './filter.js';
import { arrivals, neighbours, nextToTake } from './line-up.js';
import { shortcutOf, type Press } from './shortcuts.js';
import { others } from './viewers.js';
import { promised, waitedFor } from './waiting.js';

const at = (address: string) => readFilter(new URLSearchParams(address));
const now = new Date('2026-06-12T11:00:00Z');

describe('the filter of the queue', () => {
  it('is read from the address and written back the same', () => {
    const address =
      '?state=mine&sort=newest&municipality=ludzas-novads&kind=appeal&language=ltg&search=%C5%A1%C5%ABpoles';
    const filter = at(address);
    expect(filter).toMatchObject({ state: 'mine', kind: 'appeal', language: 'ltg', search: 'šūpoles' });
    expect(at(writeFilter(filter))).toEqual(filter);
    expect(conditionsOf(filter)).toBe(4);
  });

  it('says nothing when all is as usual, and does not believe nonsense', () => {
    expect(deskPath(at(''))).toBe('/desk');
    expect(deskPath(at('state=later&kind=<b>&language=xx&municipality=../x'), 'a')).toBe('/desk/a');
  });

  it('asks for the oldest of what waits and the newest of what is decided', () => {
    expect(queryOf(at(''))).toEqual({ state: 'waiting', sort: 'oldest' });
    expect(queryOf(at('state=decided&search=+++'))).toEqual({ state: 'decided', sort: 'newest' });
  });
});

describe('waiting', () => {
  it('is said in the unit people would use', () => {
    expect(waitedFor('2026-06-12T10:30:00Z', now)).toEqual({ unit: 'under-hour' });
    expect(waitedFor('2026-06-11T12:00:00Z', now)).toEqual({ unit: 'hours', count: 23 });
    expect(waitedFor('2026-06-10T10:00:00Z', now)).toEqual({ unit: 'days', count: 2 });
  });

  it('is late only after the day that was promised, as days are counted in Riga', () => {
    expect(promised('2026-06-12T06:00:00Z', now)).toEqual({ state: 'today' });
    expect(promised('2026-06-11T20:59:00Z', now)).toEqual({ state: 'late', days: 1 });
    expect(promised('2026-06-11T21:01:00Z', now)).toEqual({ state: 'today' });
    expect(promised('2026-06-13T06:00:00Z', now)).toEqual({ state: 'ahead' });
  });
});

describe('the line', () => {
  const line = ['a', 'b', 'c'].map((id) => ({ id, decided: null }));

  it('has neighbours, and begins at its first for a case that has left it', () => {
    expect(neighbours(line, 'b')).toMatchObject({ previous: { id: 'a' }, next: { id: 'c' } });
    expect(neighbours(line, 'a').previous).toBeUndefined();
    expect(neighbours(line, 'gone').next?.id).toBe('a');
  });

  it('offers what follows, then what was passed over, never what a colleague holds', () => {
    expect(nextToTake(line, 'b', () => true)?.id).toBe('c');
    expect(nextToTake(line, 'c', () => true)?.id).toBe('a');
    expect(nextToTake(line, 'b', ({ id }) => id !== 'c')?.id).toBe('a');
    expect(nextToTake(line.slice(0, 1), 'a', () => true)).toBeUndefined();
  });

  it('tells only of what came after the first look', () => {
    expect(arrivals(null, line)).toEqual([]);
    expect(arrivals(new Set(['a', 'b']), line).map(({ id }) => id)).toEqual(['c']);
  });
});

describe('shortcuts', () => {
  const press = (part: Partial<Press>): Press => ({
    key: '',
    code: '',
    ctrlKey: false,
    altKey: false,
    metaKey: false,
    repeat: false,
    defaultPrevented: false,
    ...part,
  });
  const free = { typing: false, dialogOpen: false };

  it('follow the letter, and on a Cyrillic keyboard the place', () => {
    expect(shortcutOf(press({ key: 'j', code: 'KeyJ' }), free)).toBe('next');
    expect(shortcutOf(press({ key: 'о', code: 'KeyJ' }), free)).toBe('next');
    // Dvorak: the letter counts, not the place.
    expect(shortcutOf(press({ key: 'p', code: 'KeyR' }), free)).toBe('publish');
    expect(shortcutOf(press({ key: 'x', code: 'KeyX' }), free)).toBeNull();
    expect(shortcutOf(press({ key: 'Enter', code: 'Enter' }), free)).toBeNull();
  });

  it('leave typing, dialogs and the combinations of browsers alone', () => {
    expect(shortcutOf(press({ key: 'p' }), { ...free, typing: true })).toBeNull();
    expect(shortcutOf(press({ key: 'p' }), { ...free, dialogOpen: true })).toBeNull();
    expect(shortcutOf(press({ key: 'p', ctrlKey: true }), free)).toBeNull();
    expect(shortcutOf(press({ key: 'c', metaKey: true }), free)).toBeNull();
    expect(shortcutOf(press({ key: 'c', defaultPrevented: true }), free)).toBeNull();
  });

  it('run through the queue when held, but decide once', () => {
    expect(shortcutOf(press({ key: 'k', repeat: true }), free)).toBe('previous');
    expect(shortcutOf(press({ key: 'p', repeat: true }), free)).toBeNull();
  });
});

describe('a decision being written', () => {
  it('may publish without words, but not ask or refuse without them', () => {
    expect(faultsOf({ ...NO_DRAFT, outcome: 'publish' }, now)).toEqual([]);
    expect(faultsOf({ ...NO_DRAFT, outcome: 'return' }, now)).toMatchObject([
      { field: 'words', refusal: { code: 'text.empty' } },
    ]);
  });

  it('is told everything that a refusal still needs at once', () => {
    expect(faultsOf({ ...NO_DRAFT, outcome: 'refuse' }, now).map(({ field }) => field)).toEqual([
      'reason',
      'words',
    ]);
    const whole = { outcome: 'refuse', reason: 'unclear', words: 'Kas tieši būtu jādara?' } as const;
    expect(faultsOf(whole, now)).toEqual([]);
    expect(faultsOf({ ...whole, reason: null }, now).map(({ field }) => field)).toEqual(['reason']);
  });

  it('keeps the words of each way apart', () => {
    const asking = { ...chooseWay(NO_DRAFT, 'return'), words: 'Kur tieši?' };
    const publishing = chooseWay(chooseWay(asking, null), 'publish');
    expect(publishing).toMatchObject({ outcome: 'publish', words: '' });
    const back = chooseWay({ ...publishing, words: 'Paldies!' }, 'return');
    expect(back.words).toBe('Kur tieši?');
    expect(chooseWay(back, 'publish').words).toBe('Paldies!');
  });

  it('has an opening for every reason and puts it before what is written, once', () => {
    for (const reason of REASON_CODES) expect(phrasesFor({ outcome: 'refuse', reason })).toEqual([reason]);
    expect(phrasesFor({ outcome: 'refuse', reason: null })).toEqual([]);
    expect(withPhrase('', 'Paldies!')).toBe('Paldies! ');
    expect(withPhrase('Kur?', 'Paldies!')).toBe('Paldies!\nKur?');
    expect(withPhrase('Paldies!\nKur?', 'Paldies!')).toBe('Paldies!\nKur?');
  });
});

describe('an open case', () => {
  const claim = { by: 'm', name: 'Māris', until: '2026-06-12T11:04:00Z', mine: false };

  it('is held only while the hold lasts', () => {
    expect(standing({ blocked: null, claim }, now)).toMatchObject({ state: 'held', name: 'Māris' });
    expect(standing({ blocked: null, claim }, new Date(claim.until))).toEqual({ state: 'free' });
    expect(standing({ blocked: null, claim: { ...claim, mine: true } }, now)).toMatchObject({
      state: 'mine',
      endsSoon: true,
    });
    expect(standing({ blocked: 'case.own-submission', claim: null }, now)).toMatchObject({
      state: 'blocked',
    });
  });

  it('counts as changed when its words, pictures or letters do, not when someone takes it', () => {
    const view = {
      idea: { content: { title: 'A' }, files: [], authors: [] },
      comment: null,
      held: [],
      notes: [],
      statements: [],
    } as unknown as Parameters<typeof contentMark>[0];
    expect(contentMark({ ...view, claim } as typeof view)).toBe(contentMark(view));
    expect(contentMark({ ...view, notes: [{ text: 'x', at: '', kind: 'answer' }] })).not.toBe(
      contentMark(view),
    );
  });

  it('shows letters in the order they were written', () => {
    const letters = lettersOf({
      statements: [{ at: '2026-06-03T00:00:00Z' }, { at: '2026-06-01T00:00:00Z' }] as never,
      notes: [{ text: 'x', kind: 'answer', at: '2026-06-02T00:00:00.000Z' }],
    });
    expect(letters.map(({ from }) => from)).toEqual(['desk', 'author', 'desk']);
  });

  it('names each colleague once, by first name', () => {
    const viewers = [
      { id: '1', name: 'Māris Ozols' },
      { id: '1', name: 'Māris Ozols' },
      { id: '2', name: 'Inta Kalna' },
    ];
    expect(others(viewers, '2')).toEqual(['Māris']);
  });
});

describe('a statement begun from ready words', () => {
  const ready = { lv: 'Paldies! Lūdzu,', en: 'Thank you! Please', ru: 'Спасибо! Пожалуйста,' };
  const begun = withReady({ ...NO_DRAFT, outcome: 'hide', reason: 'hostile' }, ready, ready.lv, 'lv');

  it('is in every language as it was taken', () => {
    expect(begun).toMatchObject({ words: 'Paldies! Lūdzu, ', others: { en: 'Thank you! Please ' } });
    expect(translationsOf(begun, 'lv')).toMatchObject({ en: 'Thank you! Please ', lv: 'Paldies! Lūdzu, ' });
  });

  it('goes in one language while the others do not say the same yet', () => {
    const changed = { ...begun, words: 'Paldies! Lūdzu, bez vārda.' };
    expect(translationsOf(changed, 'lv')).toBeNull();
    const others = { en: 'Thank you! Please leave out the name.', ru: 'Спасибо! Пожалуйста, без имени.' };
    expect(translationsOf({ ...changed, others }, 'lv')).toEqual({ ...others, lv: changed.words });
    expect(translationsOf({ ...changed, others: { ...others, ru: ' ' } }, 'lv')).toBeNull();
    expect(translationsOf({ ...changed, others }, 'ltg')).toBeNull();
    expect(translationsOf({ ...NO_DRAFT, words: 'Paldies!' }, 'lv')).toBeNull();
  });
});
