import { beforeAll, describe, expect, it } from '@jest/globals';
import { configurationHex, type VoteBundle } from '@talka/voting/protocol';
import { openedPaper, paperVote } from '../../counting/testing/paper-vote.js';
import { hasPassed, nameOfCheck, outcomeKey, recount, type Recounted } from './recount.js';

const vote = paperVote();
const configurationHash = configurationHex(vote.configuration);
let bundle: VoteBundle;

beforeAll(async () => {
  bundle = await openedPaper(vote, ['takas', 'takas', 'koki', 'koki', 'takas', 'koki', 'takas']);
});

type Published = Parameters<typeof recount>[0]['published'];
const published = (): Published =>
  bundle.pots.map(({ pot, outcome }) => ({
    pot,
    outcome: { ...outcome, selected: [...outcome.selected], order: [...outcome.order] },
  }));
const recounted = (value: unknown, more: { hash?: string | null; published?: Published } = {}): Recounted =>
  recount({
    text: typeof value === 'string' ? value : JSON.stringify(value),
    configurationHash: more.hash === undefined ? configurationHash : more.hash,
    published: more.published ?? published(),
  });
const failed = (answer: Recounted): string[] =>
  answer.kind === 'checked' ? answer.checks.filter(({ passed }) => !passed).map(({ check }) => check) : [];

describe('a recount', () => {
  it('of what was published comes to the same', () => {
    const answer = recounted(bundle);
    expect([failed(answer), hasPassed(answer), outcomeKey(answer)]).toEqual([[], true, 'recount.equal']);
    expect(answer).toMatchObject({ kind: 'checked', configurationHash });
  });

  it('notices another vote’s bundle, however whole it is', () => {
    const answer = recounted(bundle, { hash: 'f'.repeat(64) });
    expect([failed(answer), outcomeKey(answer)]).toEqual([['configuration-announced'], 'recount.differs']);
    expect(failed(recounted(bundle, { hash: null }))).toEqual(['configuration-announced']);
  });

  it('notices a page that shows another outcome than the bundle has', () => {
    const [first, ...rest] = published();
    if (!first) throw new Error('no pot');
    const dearer = { ...first, outcome: { ...first.outcome, totalCost: '1' } };
    const elsewhere = { ...first, pot: 'cits' };
    expect(failed(recounted(bundle, { published: [dearer, ...rest] }))).toEqual(['same-as-published']);
    expect(failed(recounted(bundle, { published: [elsewhere, ...rest] }))).toEqual(['same-as-published']);
  });

  it('notices one changed ballot', () => {
    const pots = bundle.pots.map((pot) => ({ ...pot, ...changed(pot.ballots) }));
    const answer = recounted({ ...bundle, pots });
    expect([failed(answer), hasPassed(answer)]).toEqual([['recount'], false]);
  });

  it('refuses what is no bundle, with the place where it is not one', () => {
    expect(recounted('{')).toEqual({ kind: 'unreadable' });
    const refused = recounted({ ...bundle, leaves: 'none' });
    expect(refused).toMatchObject({ kind: 'refused', refusal: { code: 'opening.malformed' } });
    expect([hasPassed(refused), outcomeKey(refused)]).toEqual([false, 'recount.refused']);
  });

  it('calls pots and groups of voters by their names', () => {
    const answer = recounted(bundle);
    if (answer.kind !== 'checked') throw new Error(answer.kind);
    const named = (check: string, of: string) =>
      nameOfCheck({ check, of, passed: true } as never, answer.names);
    expect(named('recount', 'visi')).toBe('Visi kopā');
    expect(named('sums-add-up', 'upe')).toBe('Ogre + Visi kopā');
    expect(named('recount', 'cits')).toBe('cits');
  });
});

/** All who wanted the paths want the trees now. */
const changed = (ballots: string | undefined): { ballots?: string } =>
  ballots === undefined ? {} : { ballots: ballots.replaceAll(/;takas$/gm, ';koki') };
