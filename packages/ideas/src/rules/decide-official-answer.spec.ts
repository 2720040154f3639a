import { describe, expect, it } from '@jest/globals';
import { ANSWERS_AT_MOST } from '../official-answer.js';
import { decideChange, decideDraft, tidyAnswer } from './decide-official-answer.js';

describe('an official answer', () => {
  it('is words, tidied, neither too few nor too many', () => {
    expect(tidyAnswer({ words: '  Laipa  būs\n\n\n\nnākamgad. ', language: 'lv' })).toMatchObject({
      ok: true,
    });
    const codeOf = (words: string) => {
      const told = tidyAnswer({ words, language: 'lv' });
      return told.ok ? undefined : [told.refusal.code, told.refusal.field];
    };
    expect(codeOf('Nē.')).toEqual(['text.too-short', 'words']);
    expect(codeOf('a'.repeat(5001))).toEqual(['text.too-long', 'words']);
  });

  it('is one of so many', () => {
    expect(decideDraft(ANSWERS_AT_MOST - 1).ok).toBe(true);
    expect(decideDraft(ANSWERS_AT_MOST)).toMatchObject({ ok: false, refusal: { code: 'answer.too-many' } });
  });

  it.each([
    [undefined, 1, 'answer.not-found'],
    [{ state: 'published', revision: 1 } as const, 1, 'answer.published'],
    [{ state: 'draft', revision: 2 } as const, 1, 'answer.changed'],
    [{ state: 'draft', revision: 2 } as const, 2, undefined],
  ])('%j, read at revision %s, gives %s', (answer, revision, code) => {
    const told = decideChange(answer, revision);
    expect(told.ok ? undefined : told.refusal.code).toBe(code);
  });
});
