import { expect, it } from '@jest/globals';
import { writeDigest, type WaitingLine } from './write-digest.js';

const line = (id: string, more: Partial<WaitingLine> = {}): WaitingLine => ({
  ...{ id, kind: 'idea.supported', params: { title: 'Šūpoles' }, link: '/ideas/12', fresh: 1, read: false },
  ...more,
});

it('tells the newest first, each with how many there are', () => {
  expect(writeDigest([line('1', { fresh: 12 }), line('2', { kind: 'idea.commented' })])).toEqual({
    lines: [
      { kind: 'idea.commented', title: 'Šūpoles', name: '', count: 1, path: '/ideas/12' },
      { kind: 'idea.supported', title: 'Šūpoles', name: '', count: 12, path: '/ideas/12' },
    ],
    more: 0,
  });
});

it('is never empty, and says nothing that was read or told', () => {
  expect(writeDigest([])).toBeUndefined();
  expect(writeDigest([line('1', { read: true }), line('2', { fresh: 0 })])).toBeUndefined();
});

it('says how many there was no room for', () => {
  const many = Array.from({ length: 23 }, (_, at) => line(String(at).padStart(2, '0')));
  const digest = writeDigest(many);
  expect(digest?.lines).toHaveLength(20);
  expect(digest?.more).toBe(3);
});
