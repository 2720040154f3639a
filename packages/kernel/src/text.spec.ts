import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fold, lengthOf, plainText } from './text.js';

const title = { min: 1, max: 20 };

describe('plain text', () => {
  it.each([
    ['Šūpoles  pie \n nama ', 'Šūpoles pie nama'],
    ['a\u0304', 'ā'],
    ['👩‍🌾 talka', '👩‍🌾 talka'],
    ['<b>treknraksts</b>', '<b>treknraksts</b>'],
  ])('keeps what people mean: %j', (input, kept) => {
    expect(plainText(input, title)).toEqual({ ok: true, value: kept });
  });

  it.each([
    ['', 'text.empty'],
    [' \n\t ', 'text.empty'],
    ['a\u0000b', 'text.control-characters'],
    ['\u001b[31m', 'text.control-characters'],
    ['\ud800', 'text.control-characters'],
    ['evil\u202egpj.exe', 'text.hidden-characters'],
    ['zero\u200bwidth', 'text.hidden-characters'],
    ['šūpoles '.repeat(9), 'text.too-long'],
  ])('refuses %j', (input, code) => {
    expect(plainText(input, title)).toMatchObject({ ok: false, refusal: { code } });
  });

  it.each([
    ['Šūpoles pie paša ezera\u200b krasta', { position: 23, after: 'pie paša ezera' }],
    ['👩‍🌾 divi\u0000', { position: 9, after: '👩‍🌾 divi' }],
    ['\u202eno sākuma', { position: 1, after: '' }],
    ['  \ufeffno sākuma', { position: 1, after: '' }],
  ])('says where the character stands that nobody sees: %j', (input, params) => {
    expect(plainText(input, { max: 99 })).toMatchObject({ refusal: { params } });
  });

  it('says by how much it is too long', () => {
    expect(plainText('a'.repeat(23), title)).toMatchObject({ refusal: { params: { over: 3, max: 20 } } });
  });

  it('keeps paragraphs in bodies, but no empty pages', () => {
    expect(plainText('viens\r\n\n\n\ndivi  trīs', { max: 99, lines: true })).toMatchObject({
      value: 'viens\n\ndivi trīs',
    });
  });

  it('is the same when tidied twice, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (input, lines) => {
        const once = plainText(input, { max: 10_000, lines });
        if (once.ok) expect(plainText(once.value, { max: 10_000, lines })).toEqual(once);
      }),
    );
  });
});

it('folds diacritics of every language of the region', () => {
  expect(fold('Brīvprātīgie Rēzeknē, ŠĶŪTĪ, ōŗ, Ёй')).toBe('brivpratigie rezekne, skuti, or, ей');
  expect(lengthOf('ā👩')).toBe(2);
});
