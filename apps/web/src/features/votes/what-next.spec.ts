import { describe, expect, it } from '@jest/globals';
import { whatNext, type NextFacts } from './what-next.js';

type Mine = NonNullable<NextFacts['mine']>;
const mine: Mine = {
  ...{ residence: { area: { id: '0684944', name: 'Blontu pagasts' } }, style: 'all', pots: ['visi'] },
  ...{ blocked: null, entry: 'none', openBallot: null },
} as unknown as Mine;

function next(more: Omit<Partial<NextFacts>, 'vote' | 'mine'> & Record<string, unknown> = {}): unknown {
  const { moment = 'open', secrecy = 'secret', own = mine, ...facts } = more;
  const vote = { moment, rules: { secrecy } } as NextFacts['vote'];
  return whatNext({ ...{ vote, session: 'person', device: 'nothing' }, mine: own as Mine, ...facts });
}

describe('the one next step of a vote', () => {
  it.each([
    ['coming', 'coming'],
    ['suspended', 'suspended'],
    ['annulled', 'annulled'],
    ['over', 'counting'],
    ['closed', 'counting'],
    ['opened', 'counting'],
    ['published', 'result'],
    ['final', 'result'],
  ])('that is %s is the same for everyone: %s', (moment, step) => {
    for (const session of [undefined, 'visitor', 'person'] as const)
      expect(next({ moment, session, own: undefined })).toEqual({ next: step });
  });

  it('is not guessed before it is known who is here, and what the device keeps', () => {
    expect(next({ session: undefined })).toEqual({ next: 'unknown' });
    expect(next({ own: null })).toEqual({ next: 'unknown' });
    expect(next({ device: 'unknown' })).toEqual({ next: 'unknown' });
    expect(next({ device: 'unknown', secrecy: 'open' })).toEqual({ next: 'vote' });
  });

  it('of a visitor is to sign in, of a newcomer to finish registering', () => {
    expect([next({ session: 'visitor' }), next({ session: 'newcomer' })]).toEqual([
      { next: 'sign-in' },
      { next: 'register' },
    ]);
  });

  it('of a resident is to vote, and after it to change the ballot', () => {
    expect(next()).toEqual({ next: 'vote' });
    const entered = { ...mine, entry: 'online' };
    expect(next({ own: entered, device: 'token' })).toEqual({ next: 'finish' });
    expect(next({ own: entered, device: 'cast' })).toEqual({ next: 'change' });
    expect(next({ own: entered, device: 'nothing' })).toEqual({ next: 'elsewhere' });
    expect(next({ own: { ...mine, entry: 'desk' }, device: 'cast' })).toEqual({ next: 'desk' });
  });

  it('in an open vote goes by what the server keeps', () => {
    expect(next({ secrecy: 'open', own: { ...mine, openBallot: [] } })).toEqual({ next: 'change' });
  });

  it('says what is in the way, unless the right was given before', () => {
    const moved = { code: 'eligibility.lives-elsewhere', params: {} };
    const unproved = { code: 'token.residence-not-proved', params: {} };
    expect(next({ own: { ...mine, blocked: unproved } })).toEqual({ next: 'prove' });
    expect(next({ own: { ...mine, blocked: moved } })).toEqual({ next: 'blocked', refusal: moved });
    expect(next({ own: { ...mine, blocked: moved, entry: 'online' }, device: 'token' })).toEqual({
      next: 'finish',
    });
  });
});
