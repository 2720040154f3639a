import { describe, expect, it } from '@jest/globals';
import { factsOf, shortHash, shortReference, spacedHash } from './facts.js';
import type { DiscussionEvent } from '@talka/discussion';
import type { IdeaEvent } from '@talka/ideas';
import type { IdentityEvent } from '@talka/identity';
import type { ModerationEvent } from '@talka/moderation';
import type { RegistrationEvent } from '@talka/registration';
import type { CareEvent, VolunteeringEvent } from '@talka/volunteering';
import type { VotingEvent } from '@talka/voting';
import { ACTIONS, auditPath, isAction, readFilter, type Action } from './filter.js';

describe('the filter of the log', () => {
  it('lives in the address and believes only what it knows', () => {
    const filter = readFilter(new URLSearchParams('municipality=ludzas-novads&action=case.decided'));
    expect(auditPath(filter)).toBe('/audit?municipality=ludzas-novads&action=case.decided');
    expect(auditPath(readFilter(new URLSearchParams('municipality=../x&action=drop.table')))).toBe('/audit');
  });
});

it('every official act there is has a sentence', () => {
  type Act = (
    | CareEvent
    | DiscussionEvent
    | IdeaEvent
    | IdentityEvent
    | ModerationEvent
    | RegistrationEvent
    | VolunteeringEvent
    | VotingEvent
  )['kind'];
  // An act without words does not compile here.
  const wordless: Record<Exclude<Act, Action>, never> = {};
  expect(wordless).toEqual({});
  expect(ACTIONS.every(isAction)).toBe(true);
});

describe('the facts of an entry', () => {
  it('are said in words, without references to rows', () => {
    const facts = {
      kind: 'appeal',
      outcome: 'refuse',
      reason: 'hostile',
      ground: 'law',
      subject: '019ab2c4-0000-7000-8000-000000000001',
    };
    expect(factsOf({ facts })).toEqual([
      { kind: 'value', value: 'appeal' },
      { kind: 'value', value: 'refuse' },
      { kind: 'reason', reason: 'hostile' },
      { kind: 'ground', ground: 'law' },
    ]);
  });

  it('leave out what is not so, and show unknown words as they stand', () => {
    expect(factsOf({ facts: { role: 'coordinator' } })).toEqual([{ kind: 'role', role: 'coordinator' }]);
    expect(
      factsOf({ facts: { reason: null, again: false, count: 48, role: 'clerk', status: 'submitted' } }),
    ).toEqual([
      { kind: 'count', count: 48 },
      { kind: 'role', role: 'clerk' },
    ]);
    expect(factsOf({ facts: { again: true, document: 'passport', reason: 'from-the-future' } })).toEqual([
      { kind: 'again' },
      { kind: 'document', document: 'passport' },
      { kind: 'plain', text: 'from-the-future' },
    ]);
  });
});

it('the fields that were changed are named one by one', () => {
  expect(factsOf({ facts: { fields: 'moderation, area later' } })).toEqual([
    { kind: 'field', field: 'moderation', text: null },
    { kind: 'field', field: 'area', text: null },
    { kind: 'plain', text: 'later' },
  ]);
  expect(factsOf({ facts: { moderation: 'after', answerWithinDays: 5 } })).toEqual([
    { kind: 'field', field: 'moderation', text: 'after' },
    { kind: 'field', field: 'answerWithinDays', text: '5' },
  ]);
  expect(shortReference('019ab2c4-0000-7000-8000-0000000abcde')).toBe('…0abcde');
  expect(shortReference('rezekne')).toBe('rezekne');
});

it('a hash is shown by its beginning and whole in fours', () => {
  const hash = '0123456789abcdef'.repeat(4);
  expect(shortHash(hash)).toBe('0123 4567…');
  expect(spacedHash(hash).replaceAll(' ', '')).toBe(hash);
  expect(spacedHash(hash)).toMatch(/^0123 4567 .* cdef$/);
});
