import { describe, expect, it } from '@jest/globals';
import { personId } from '@talka/kernel';
import type { Idea } from '../idea.js';
import { IDEA_STATUSES } from '../statuses.js';
import { suggestionId, SUGGESTIONS_AT_MOST, type Suggestion } from '../suggestion.js';
import { wholeContent } from '../testing/in-memory-ideas.js';
import {
  decideAcceptance,
  decideSuggesting,
  stillApplies,
  tidyChange,
  tidyWords,
} from './decide-suggestion.js';

const [anna, boriss, cirulis] = ['anna', 'boriss', 'cirulis'].map(personId) as [never, never, never];
const idea: Pick<Idea, 'status' | 'hidden' | 'author' | 'coAuthors' | 'content'> = {
  ...{ status: 'published', hidden: false, author: anna, coAuthors: [cirulis], content: wholeContent },
};
const base = { title: wholeContent.title, summary: wholeContent.summary, why: wholeContent.why };
const suggestion: Suggestion = {
  ...{ id: suggestionId('one'), by: boriss, state: 'open', base, change: { title: 'Šūpoles pie skolas' } },
};
const code = (it: { ok: boolean; refusal?: { code: string } }) => (it.ok ? 'fine' : it.refusal?.code);

describe('suggesting a change', () => {
  it('is for others than the authors, as long as the idea gathers support in sight of everyone', () => {
    expect(code(decideSuggesting(idea, boriss, 0))).toBe('fine');
    for (const author of [anna, cirulis])
      expect(code(decideSuggesting(idea, author, 0))).toBe('suggestion.own-idea');
    expect(code(decideSuggesting({ ...idea, hidden: true }, boriss, 0))).toBe('idea.not-found');
    const fine = IDEA_STATUSES.filter((status) => decideSuggesting({ ...idea, status }, boriss, 0).ok);
    expect(fine).toEqual(['published']);
    expect(code(decideSuggesting({ ...idea, status: 'on-ballot' }, boriss, 0))).toBe('suggestion.closed');
    expect(code(decideSuggesting({ ...idea, status: 'draft' }, boriss, 0))).toBe('idea.not-found');
    expect(code(decideSuggesting(idea, boriss, SUGGESTIONS_AT_MOST))).toBe('suggestion.too-many');
  });

  it('keeps what differs, tidied, and nothing that would not do as an idea', () => {
    const title = '  Šūpoles   pie skolas ';
    expect(tidyChange(idea, base, { ...base, title })).toEqual({
      ok: true,
      value: { title: 'Šūpoles pie skolas' },
    });
    expect(code(tidyChange(idea, base, base))).toBe('suggestion.same');
    expect(code(tidyChange(idea, base, { ...base, why: ' ' }))).toBe('idea.why-missing');
    expect(tidyChange(idea, base, { ...base, title: 'Šū' })).toMatchObject({
      refusal: { code: 'text.too-short', field: 'title' },
    });
    expect(tidyWords('reason', 'Nē', { min: 5, max: 10 })).toMatchObject({ refusal: { field: 'reason' } });
  });
});

describe('accepting it', () => {
  it('is possible while what it changes is as its writer read it', () => {
    expect(code(decideAcceptance(idea, suggestion, anna))).toBe('fine');
    const elsewhere = { ...idea, content: { ...wholeContent, why: 'Cits pamatojums.' } };
    expect(code(decideAcceptance(elsewhere, suggestion, anna))).toBe('fine');
    const there = { ...idea, content: { ...wholeContent, title: 'Cits nosaukums' } };
    expect(code(decideAcceptance(there, suggestion, anna))).toBe('suggestion.outdated');
    expect(stillApplies({ base, change: {} }, { title: '', summary: '', why: '' })).toBe(true);
  });

  it('is not possible under check, on a ballot, hidden, or by whoever suggested it', () => {
    expect(code(decideAcceptance({ ...idea, status: 'under-review' }, suggestion, anna))).toBe(
      'suggestion.closed',
    );
    expect(code(decideAcceptance({ ...idea, hidden: true }, suggestion, anna))).toBe('idea.not-found');
    expect(code(decideAcceptance(idea, suggestion, boriss))).toBe('suggestion.own');
  });
});
