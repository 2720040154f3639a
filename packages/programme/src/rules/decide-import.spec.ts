import { describe, expect, it } from '@jest/globals';
import { DAY, later, municipalityId } from '@talka/kernel';
import { programmeEventId, type EventContent, type ProgrammeEvent } from '../programme-event.js';
import { decideImport, factsOf, type TakenEvent } from './decide-import.js';

const NOW = new Date('2026-06-01T09:00:00Z');
const content: EventContent = {
  texts: { lv: { title: 'Zāļu vakars', about: 'Dziesmas pie ugunskura, siers un maize.' } },
  ...{ genre: 'tradition', strand: null, languages: ['lv', 'ltg'], youngest: null, oldest: null },
  place: { name: 'Pils laukums', municipality: 'ludzas-novads', coordinates: null },
  ...{ stepFree: true, signLanguage: false, price: null, link: null },
  ...{ from: later(NOW, 20 * DAY), until: later(NOW, 21 * DAY) },
};
const event: ProgrammeEvent = {
  ...{ id: programmeEventId('1'), number: 7, municipality: municipalityId('ludzas-novads') },
  ...{ state: 'published', isPublic: true, revision: 3, place: 'Pils laukums' },
  ...{ from: content.from, until: content.until },
};
const known = (part: Partial<TakenEvent> = {}): TakenEvent => ({
  ...{ event, taken: factsOf(content), now: factsOf(content) },
  ...part,
});
const moved = factsOf({ ...content, from: later(content.from, DAY), until: later(content.until, DAY) });

describe('an event that a file names', () => {
  it.each([
    ['is new where no file has named it', undefined, factsOf(content), 'new', []],
    ['is the same the second time', known(), factsOf(content), 'same', []],
    ['follows its file', known(), moved, 'changed', ['from', 'until']],
    [
      'stays as somebody here has rewritten it',
      known({ now: factsOf({ ...content, price: '5 €' }) }),
      moved,
      'rewritten',
      ['from', 'until'],
    ],
    [
      'was rewritten to the very words of the file',
      known({ now: moved }),
      moved,
      'changed',
      ['from', 'until'],
    ],
    [
      'stays called off',
      known({ event: { ...event, state: 'cancelled' } }),
      moved,
      'cancelled',
      ['from', 'until'],
    ],
    [
      'stays as it was once it is over',
      known({ event: { ...event, until: NOW } }),
      moved,
      'over',
      ['from', 'until'],
    ],
  ] as const)('%s', (_, before, facts, outcome, fields) => {
    expect(decideImport(before, facts, NOW)).toEqual({ outcome, fields });
  });

  it('is compared by what is said, not by the order in which it is', () => {
    expect(factsOf({ ...content, languages: ['ltg', 'lv'] })).toEqual(factsOf(content));
  });
});
