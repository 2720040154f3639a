import { describe, expect, it } from '@jest/globals';
import { municipalityId } from '@talka/kernel';
import { ideaId } from '../idea.js';
import { IDEA_STATUSES, SUPPORTABLE } from '../statuses.js';
import { wholeContent } from '../testing/in-memory-ideas.js';
import { decideMerge, type MergeSide } from './decide-merge.js';

const side = (id: string, idea: Partial<MergeSide['idea']> = {}): MergeSide => ({
  idea: { id: ideaId(id), status: 'published', hidden: false, content: wholeContent, ...idea },
  call: { maySupport: { minimumAge: 13, residence: 'anyone' } },
});
const [one, other] = [side('one'), side('other')];
const code = (from: MergeSide, into: MergeSide): string | undefined => {
  const decided = decideMerge(from, into);
  return decided.ok ? 'fine' : decided.refusal.code;
};

describe('one idea becomes part of another', () => {
  it('as long as both gather support and everyone sees them', () => {
    expect(code(one, other)).toBe('fine');
    expect(IDEA_STATUSES.filter((status) => code(side('one', { status }), other) === 'fine')).toEqual([
      'published',
    ]);
    expect(IDEA_STATUSES.filter((status) => code(one, side('other', { status })) === 'fine')).toEqual(
      SUPPORTABLE,
    );
    expect(code(side('one', { hidden: true }), other)).toBe('idea.not-found');
    expect(code(one, side('other', { hidden: true }))).toBe('merge.no-such-idea');
    expect(code(one, one)).toBe('merge.itself');
  });

  it('where those who support one may support the other', () => {
    const municipality = municipalityId('balvu-novads');
    expect(code(one, side('other', { content: { ...wholeContent, municipality } }))).toBe('merge.elsewhere');
    const turned = { residence: 'anyone', minimumAge: 13 } as const;
    expect(code(one, { ...other, call: { maySupport: turned } })).toBe('fine');
    expect(code(one, { ...other, call: { maySupport: { ...turned, minimumAge: 16 } } })).toBe(
      'merge.other-rule',
    );
    expect(code(one, { ...other, call: undefined })).toBe('merge.other-rule');
  });
});
