import { describe, expect, it } from '@jest/globals';
import { DAY, HOUR, later, MINUTE, personId } from '@talka/kernel';
import fc from 'fast-check';
import {
  commentId,
  discussionId,
  EDIT_TIME,
  FIRST_DAYS,
  FIRST_PACE,
  MOST_MENTIONS,
  type CommentState,
} from './comment.js';
import {
  decideComment,
  decideCommentSupport,
  decideRewording,
  decideSuspended,
  decideWithdrawal,
} from './rules/decide-comment.js';
import { decidePace } from './rules/decide-pace.js';
import { decideMentions, mentionedIn, piecesOf } from './rules/mentions.js';
import { noticeFlooding } from './rules/notice-flooding.js';
import { tidyComment } from './rules/tidy-comment.js';

const writtenAt = new Date('2027-02-01T10:00:00Z');
const [anna, boris] = [personId('anna'), personId('boris')];
const here = { id: discussionId('d'), isOpen: true, isCheckedFirst: false };
const of = (state: CommentState) => ({
  id: commentId('c'),
  author: anna,
  state,
  isChecked: false,
  writtenAt,
  discussion: here.id,
});
const codeOf = (decided: { ok: true } | { ok: false; refusal: { code: string } }) =>
  decided.ok ? undefined : decided.refusal.code;

it.each([
  [here, null, undefined],
  [here, of('shown'), undefined],
  [{ ...here, isOpen: false }, null, 'comment.closed'],
  [here, undefined, 'comment.not-found'],
  [here, { ...of('shown'), discussion: discussionId('another') }, 'comment.not-found'],
  [here, of('withdrawn'), 'comment.gone'],
  [here, of('hidden'), 'comment.gone'],
  [here, of('waiting'), 'comment.gone'],
] as const)('says something: %#', (to, answered, code) => {
  expect(codeOf(decideComment(to, answered))).toBe(code);
});

it('is not said while it is suspended, and the refusal says until when', () => {
  expect(decideSuspended(null).ok).toBe(true);
  expect(decideSuspended(writtenAt)).toMatchObject({
    refusal: { code: 'comment.suspended', params: { back: '2027-02-01T10:00:00.000Z' } },
  });
});

describe('one’s own words', () => {
  it.each([
    ['are reworded at once', of('shown'), anna, 0, undefined],
    ['are reworded within a quarter of an hour', of('shown'), anna, EDIT_TIME - 1, undefined],
    ['and not later', of('shown'), anna, EDIT_TIME, 'comment.edit-over'],
    ['by nobody else', of('shown'), boris, 0, 'access.not-yours'],
    ['nor when they are gone', of('withdrawn'), anna, 0, 'comment.gone'],
    ['while they wait', of('waiting'), anna, 0, undefined],
    ['nor once somebody has checked them', { ...of('shown'), isChecked: true }, anna, 0, 'comment.checked'],
  ] as const)('%s', (_, comment, by, after, code) => {
    expect(codeOf(decideRewording(comment, by, later(writtenAt, after)))).toBe(code);
  });

  it('are taken back whenever one wants to, and once', () => {
    expect(codeOf(decideWithdrawal(of('shown'), anna))).toBeUndefined();
    expect(codeOf(decideWithdrawal(of('shown'), boris))).toBe('access.not-yours');
    expect(codeOf(decideWithdrawal(of('withdrawn'), anna))).toBe('comment.gone');
  });

  it('are not supported by oneself', () => {
    expect(codeOf(decideCommentSupport(of('shown'), anna))).toBe('comment.own');
    expect(codeOf(decideCommentSupport(of('shown'), boris))).toBeUndefined();
    expect(codeOf(decideCommentSupport(of('hidden'), boris))).toBe('comment.gone');
  });
});

describe('a body', () => {
  const words = { language: 'lv', stance: 'for' } as const;

  it('is tidied, and an answer takes no stance', () => {
    expect(tidyComment({ ...words, body: '  Labi!  ' }, false)).toEqual({
      ok: true,
      value: { ...words, body: 'Labi!' },
    });
    expect(tidyComment({ ...words, body: 'Labi!' }, true)).toMatchObject({ value: { stance: null } });
  });

  it.each([
    ['', 'text.empty'],
    ['x', 'text.too-short'],
    ['ā'.repeat(10_000), 'text.too-long'],
    ['slepeni\u202e', 'text.hidden-characters'],
  ])('is refused, at its field: %#', (body, code) => {
    expect(tidyComment({ ...words, body }, false)).toMatchObject({
      ok: false,
      refusal: { code, field: 'body' },
    });
  });
});

describe('people a body calls upon', () => {
  it('are found by their numbers, each once', () => {
    expect(mentionedIn('@{3}, vai tu un @{12} nāktu? @{3}!')).toEqual([3, 12]);
    expect(mentionedIn('e-pasts@{} un @3')).toEqual([]);
  });

  it('are of the same discussion, and few', () => {
    expect(codeOf(decideMentions([1, 2], [2, 1]))).toBeUndefined();
    expect(codeOf(decideMentions([1, 3], [1]))).toBe('comment.mention-unknown');
    const many = Array.from({ length: MOST_MENTIONS + 1 }, (_, at) => at + 1);
    expect(codeOf(decideMentions(many, many))).toBe('comment.too-many-mentions');
  });

  it('pieces are the whole body, whatever is typed', () => {
    const words = fc.string().map((typed) => typed.replaceAll('@', ''));
    const token = fc.nat(99_999).map((number) => `@{${number}}`);
    fc.assert(
      fc.property(fc.array(fc.oneof(words, token)), (parts) => {
        const again = piecesOf(parts.join('')).map((piece) =>
          piece.kind === 'words' ? piece.words : `@{${piece.number}}`,
        );
        expect(again.join('')).toBe(parts.join(''));
      }),
    );
  });
});

describe('how much may be said from a new account', () => {
  const now = new Date('2027-02-01T10:00:00Z');
  const ago = (...minutes: number[]): Date[] => minutes.map((it) => later(now, -it * MINUTE));
  const since = later(now, -HOUR);

  it.each([
    ['nothing yet', since, [], undefined],
    ['one less than the most', since, ago(1, 2, 3, 4, 5), undefined],
    ['the most', since, ago(1, 2, 3, 4, 5, 50), { max: 6, minutes: 10 }],
    ['the most, whose oldest falls out now', since, ago(1, 2, 3, 4, 5, 60), undefined],
    ['more than the most', since, ago(1, 2, 3, 4, 5, 6, 7), { max: 6, minutes: 54 }],
    [
      'from an account that is new for a moment still',
      later(now, -FIRST_DAYS + 1),
      ago(1, 2, 3, 4, 5, 6),
      { max: 6, minutes: 54 },
    ],
    ['from one that is not new any more', later(now, -FIRST_DAYS), ago(1, 2, 3, 4, 5, 6), undefined],
  ] as const)('%s', (_, from, lately, params) => {
    const decided = decidePace({ since: from, lately }, now);
    expect(decided.ok ? undefined : decided.refusal.params).toEqual(params);
  });

  it('is the same whatever order it is told in, and never more than the most in an hour', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 * 60 }), { maxLength: 60 }), (minutes) => {
        const written: Date[] = [];
        for (const minute of minutes.toSorted((a, b) => a - b)) {
          const at = later(now, minute * MINUTE);
          if (decidePace({ since: later(at, -DAY), lately: written.toReversed() }, at).ok) written.push(at);
        }
        for (const from of written) {
          const hour = written.filter((at) => at >= from && at < later(from, FIRST_PACE.within));
          expect(hour.length).toBeLessThanOrEqual(FIRST_PACE.most);
        }
      }),
    );
  });
});

describe('what a moderator is asked to look at', () => {
  const now = new Date('2027-02-01T10:00:00Z');
  const [fresh, known] = [later(now, -HOUR), later(now, -FIRST_DAYS)];
  const often = 'Pērciet lētas riepas pie mums jau šodien!';

  it.each([
    ['an address from a new account', 'Skat. https://lapa.example/x', fresh, [], 'links'],
    ['a name of a site from a new account', 'Nāc uz riepas.lv', fresh, [], 'links'],
    ['an address from a known one', 'Skat. https://lapa.example/x', known, [], undefined],
    ['three addresses', 'https://a.example www.b.example tirgus.lv', known, [], 'links'],
    ['a sentence without a space after it', 'Jā.Nē.Varbūt.Labi', fresh, [], undefined],
    [
      'the same words, set otherwise',
      'PĒRCIET  lētas riepas — pie mums, jau šodien',
      known,
      [often],
      'repeated',
    ],
    ['the same short words', 'Paldies!', known, ['Paldies!'], undefined],
    ['other words', `${often} Jā`, known, [often], undefined],
  ] as const)('%s', (_, body, since, before, noticed) => {
    expect(noticeFlooding({ body, before, since }, now)).toBe(noticed);
  });

  it('takes no long time over any text', () => {
    const begun = Date.now();
    for (const body of [
      'a.'.repeat(1_500),
      'www'.repeat(1_000),
      `${'a-'.repeat(1_499)}.lv`,
      ' '.repeat(3_000),
    ])
      noticeFlooding({ body, before: [body], since: known }, now);
    expect(Date.now() - begun).toBeLessThan(500);
  });
});
