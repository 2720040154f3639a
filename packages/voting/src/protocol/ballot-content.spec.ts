import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { choose, voteConfiguration, voteKeys } from '../testing/votes.js';
import { contentBytes, longestContent, readContent } from './ballot-content.js';
import { pad, unpad } from './pad.js';

const configuration = voteConfiguration(voteKeys());

describe('what is sealed', () => {
  const content = { vote: 'v', style: 's', pots: choose({ b: ['2', '1'], a: [] }) };

  it('has one spelling', () => {
    const text = '{"choices":{"a":[],"b":["2","1"]},"style":"s","vote":"v"}';
    expect(Buffer.from(contentBytes(content)).toString()).toBe(text);
    expect(readContent(contentBytes(content))).toMatchObject({ ok: true });
    for (const other of [` ${text}`, text.replace('"1"', '"\\u0031"'), `\ufeff${text}`, `${text}\n`]) {
      expect(readContent(Buffer.from(other))).toMatchObject({ refusal: { code: 'ballot.malformed' } });
    }
  });

  it.each([
    '{"choices":{"a":["1"]},"choices":{"a":["1"]},"style":"s","vote":"v"}',
    '{"choices":{"a":["1"]},"note":"hello","style":"s","vote":"v"}',
    '{"choices":{"a":["1"]},"points":{"b":[1]},"style":"s","vote":"v"}',
    '{"choices":{"a":["1"]},"points":{"a":[1,2]},"style":"s","vote":"v"}',
    '{"choices":{"a":["1"]},"points":{"a":[1.5]},"style":"s","vote":"v"}',
    '{"choices":{"a":"1"},"style":"s","vote":"v"}',
    '{"choices":[],"style":"s","vote":"v"}',
    '"\\ud800"',
    '[',
    'null',
  ])('%s is not read', (text) => {
    expect(readContent(Buffer.from(text))).toMatchObject({ refusal: { code: 'ballot.malformed' } });
  });

  it('may name a pot __proto__', () => {
    const odd = { ...content, pots: choose({ ['__proto__']: ['1'] }) };
    expect(readContent(contentBytes(odd))).toMatchObject({ value: { pots: odd.pots } });
  });

  it('never throws, and what it reads it writes again the same', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const read = readContent(bytes);
        if (read.ok) expect(contentBytes(read.value)).toEqual(bytes);
      }),
    );
  });

  it('is padded to any length that holds it, and only so comes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(80), (text, length) => {
        const padded = pad(text, length);
        if (text.length >= length) return expect(padded).toBeUndefined();
        expect(padded).toHaveLength(length);
        expect(unpad(padded ?? new Uint8Array())).toEqual(text);
      }),
    );
    for (const odd of [[], [0, 0], [1, 2], [128, 1]]) expect(unpad(Uint8Array.from(odd))).toBeUndefined();
  });

  it('is longest when everything is chosen: the configuration leaves room for that', () => {
    expect(longestContent(configuration)).toBe(
      '{"choices":{"ogre":["laipa","soli"],"visi":["koki","takas","gaisma"]},"style":"upe",'.length +
        '"tracker":"0123456789abcdef","vote":"parki-2027"}'.length,
    );
  });
});
