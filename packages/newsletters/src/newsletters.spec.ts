import { describe, expect, it } from '@jest/globals';
import { flaws, HOUR, later } from '@talka/kernel';
import { LETTER_STATES, LETTER_COURSES, LETTER_LIFECYCLE } from './lifecycle.js';
import type { LetterWords } from './letter.js';
import { CONFIRM_HOURS, CONFIRM_MAILS, decideConfirmation, mayBeAsked } from './rules/confirmation.js';
import { decideAudience, decideChange, decideCourse, decideWhole } from './rules/decide-letter.js';
import { mayBePromised, MOST_OUTSTANDING } from './rules/sending-pace.js';
import { tellsOfAddress } from './rules/tells-of-address.js';
import { tidyLetter } from './rules/tidy-letter.js';
import { wordsIn } from './rules/words-in.js';

const nothing = { subject: '', body: '' };
const said = { subject: 'Svētki', body: 'Nāc uz svētkiem!' };
const words = (more: Partial<LetterWords>): LetterWords => ({ lv: said, en: nothing, ru: nothing, ...more });
const codeOf = (told: { ok: boolean; refusal?: { code: string; field?: string } }) =>
  told.ok ? undefined : [told.refusal?.code, told.refusal?.field];

describe('a letter', () => {
  it('has a life without dead ends', () => {
    expect(flaws(LETTER_LIFECYCLE)).toEqual([]);
  });

  it('is never empty: Latvian always, another language wholly or not at all', () => {
    expect(codeOf(decideWhole(words({})))).toBeUndefined();
    expect(codeOf(decideWhole(words({ en: said, ru: said })))).toBeUndefined();
    expect(codeOf(decideWhole(words({ lv: nothing, en: said })))).toEqual([
      'letter.empty',
      'words.lv.subject',
    ]);
    expect(codeOf(decideWhole(words({ lv: { ...said, body: '' } })))).toEqual([
      'letter.empty',
      'words.lv.body',
    ]);
    expect(codeOf(decideWhole(words({ ru: { ...said, subject: '' } })))).toEqual([
      'letter.half-written',
      'words.ru.subject',
    ]);
    expect(codeOf(decideAudience(0))).toEqual(['letter.nobody', undefined]);
  });

  it('is read in Latvian where it is not written in one’s language', () => {
    expect(wordsIn(words({ en: { subject: 'Feast', body: 'Come!' } }), 'en')).toMatchObject({
      ...{ subject: 'Feast', written: 'en' },
    });
    expect(wordsIn(words({}), 'ru')).toMatchObject({ subject: 'Svētki', written: 'lv' });
    expect(wordsIn(words({}), 'ltg')).toMatchObject({ written: 'lv' });
  });

  it('has a subject of one line, whatever was pasted into it', () => {
    const draft = (subject: string) =>
      tidyLetter({ words: words({ lv: { ...said, subject } }), areas: [], topics: ['b', 'a', 'b'] });
    const told = draft('Svētki\r\nBcc: visi@talka.example');
    expect(told.ok && told.value.words.lv.subject).toBe('Svētki Bcc: visi@talka.example');
    expect(told.ok && told.value.topics).toEqual(['a', 'b']);
    expect(codeOf(draft('Svētki\0'))).toEqual(['text.control-characters', 'words.lv.subject']);
    expect(codeOf(draft('x'.repeat(121)))).toEqual(['text.too-long', 'words.lv.subject']);
  });

  it('is changed by who has read it, and only while it is a draft', () => {
    expect(codeOf(decideChange({ state: 'draft', revision: 2 }, 2))).toBeUndefined();
    expect(codeOf(decideChange({ state: 'draft', revision: 2 }, 1))).toEqual(['letter.changed', undefined]);
    expect(codeOf(decideChange({ state: 'paused', revision: 2 }, 2))).toEqual([
      'letter.on-its-way',
      undefined,
    ]);
  });

  it('goes on, stops and is called off only from where that leads', () => {
    const table = LETTER_STATES.map((state) =>
      LETTER_COURSES.map((act) => {
        const told = decideCourse(state, act);
        return told.ok ? told.value : told.refusal.code;
      }),
    );
    expect(table).toEqual([
      ['letter.not-sending', 'letter.not-paused', 'letter.not-on-its-way'],
      ['paused', 'letter.not-paused', 'cancelled'],
      ['letter.not-sending', 'sending', 'cancelled'],
      ['letter.not-sending', 'letter.not-paused', 'letter.not-on-its-way'],
      ['letter.not-sending', 'letter.not-paused', 'letter.not-on-its-way'],
    ]);
  });
});

describe('a wish for news', () => {
  const now = new Date('2027-06-03T05:00:00Z');
  it('is confirmed in time, by a link that is known', () => {
    const asked = (hours: number) => ({ askedAt: later(now, -hours * HOUR) });
    expect(codeOf(decideConfirmation(undefined, now))).toEqual(['news.link-unknown', undefined]);
    expect(codeOf(decideConfirmation(asked(CONFIRM_HOURS - 1), now))).toBeUndefined();
    expect(codeOf(decideConfirmation(asked(CONFIRM_HOURS), now))).toEqual(['news.link-expired', undefined]);
  });

  it('brings so many mails to an address and no more', () => {
    expect(mayBeAsked(CONFIRM_MAILS.most - 1)).toBe(true);
    expect(mayBeAsked(CONFIRM_MAILS.most)).toBe(false);
  });
});

describe('the pace of sending', () => {
  it.each([
    [{ perMinute: 600, lately: 0, outstanding: 0 }, 100],
    [{ perMinute: 600, lately: 70, outstanding: 0 }, 30],
    [{ perMinute: 600, lately: 130, outstanding: 0 }, 0],
    [{ perMinute: 60_000, lately: 0, outstanding: MOST_OUTSTANDING - 7 }, 7],
    [{ perMinute: 60_000, lately: 0, outstanding: MOST_OUTSTANDING + 7 }, 0],
  ])('%j: %s', (facts, most) => expect(mayBePromised(facts)).toBe(most));
});

describe('a refusal for good', () => {
  it.each([
    [550, 'RCPT TO', '550 no such user', true],
    [550, 'RCPT TO', '550 5.1.1 no such user', true],
    [552, 'DATA', '552 5.2.1 mailbox disabled', true],
    [550, 'RCPT TO', '550 5.7.1 sender is blocked', false],
    [554, 'DATA', '554 5.7.1 looks like spam', false],
    [550, 'MAIL FROM', '550 who are you', false],
    [451, 'RCPT TO', '451 4.7.1 greylisted', false],
  ])('%s to %s, “%s”, is of the address: %s', (code, command, response, of) =>
    expect(tellsOfAddress({ code, command, response })).toBe(of),
  );
});
