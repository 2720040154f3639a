import { describe, expect, it } from '@jest/globals';
import { decidePhoto, tidyPhoto } from './decide-photo.js';

// Half past midnight of the 6th in Riga.
const now = new Date('2027-06-05T21:30:00Z');
const words = { alt: ' Jaunie  soli pie ezera ', takenOn: '2027-06-06' };

describe('a photo of work that was done', () => {
  it('is shown once what is to be seen is said, and was taken by the day it is in Riga', () => {
    expect(decidePhoto({ state: 'waiting' }, true, words, now)).toMatchObject({
      value: { alt: 'Jaunie soli pie ezera', takenOn: '2027-06-06' },
    });
    expect(decidePhoto({ state: 'waiting' }, true, { ...words, alt: ' ' }, now)).toMatchObject({
      refusal: { code: 'text.empty', field: 'alt' },
    });
    expect(tidyPhoto({ ...words, takenOn: '2027-06-07' }, now)).toMatchObject({
      refusal: { code: 'photo.not-yet', field: 'takenOn' },
    });
    expect(tidyPhoto({ ...words, takenOn: '0227-06-05' }, now)).toMatchObject({
      refusal: { code: 'field.invalid', field: 'takenOn' },
    });
  });

  it('is turned down without words, taken down when it was shown, and never decided twice the same', () => {
    const empty = { alt: '', takenOn: '2027-06-06' };
    expect(decidePhoto({ state: 'waiting' }, false, empty, now)).toMatchObject({ value: null });
    expect(decidePhoto({ state: 'public' }, false, empty, now)).toMatchObject({ value: null });
    expect(decidePhoto({ state: 'turned-down' }, true, words, now)).toMatchObject({ ok: true });
    expect(decidePhoto({ state: 'public' }, true, words, now)).toMatchObject({
      refusal: { code: 'photo.decided' },
    });
  });
});
