import { describe, expect, it } from '@jest/globals';
import { personId } from '@talka/kernel';
import { certificateId, decideCorrection, type Standing, type Wanted } from './index.js';

const achieved = (who: string, minutes = 180): Wanted => ({
  ...{ holder: personId(who), name: who, kind: 'workshop', thing: 'workshop:7', title: { lv: 'Māls' } },
  ...{ organisation: 'Podnieki', from: '2027-10-05', until: '2027-10-12', minutes },
});
const standing = (who: string, change: Partial<Standing> = {}): Standing => ({
  ...{ id: certificateId(`of ${who}`), holder: personId(who), state: 'issued', replaces: null },
  ...{ from: '2027-10-05', until: '2027-10-12', minutes: 180, corrected: false },
  ...change,
});
const nothing = { give: [], takeBack: [], drop: [] };

describe('certificates of a workshop that is closed anew', () => {
  it('are left alone where they are right, made or waiting: doing it twice does nothing', () => {
    expect(decideCorrection([standing('a')], [achieved('a')])).toEqual(nothing);
    expect(decideCorrection([standing('a', { state: 'waiting' })], [achieved('a')])).toEqual(nothing);
    expect(decideCorrection([], [])).toEqual(nothing);
  });

  it('are given to who has none, and take the place of those that say something else', () => {
    expect(decideCorrection([], [achieved('a')])).toEqual({ ...nothing, give: [achieved('a')] });
    expect(decideCorrection([standing('a')], [achieved('a', 90)])).toEqual({
      ...nothing,
      give: [{ ...achieved('a', 90), replaces: 'of a' }],
    });
  });

  it('are taken back from who did not complete it, made or not', () => {
    expect(decideCorrection([standing('a')], [])).toEqual({ ...nothing, takeBack: ['of a'] });
    expect(decideCorrection([standing('a', { state: 'waiting' })], [])).toEqual({
      ...nothing,
      drop: ['of a'],
    });
    // It was to take the place of another, which counts as long as it waits.
    const renamed = standing('a', { state: 'waiting', replaces: certificateId('before') });
    expect(decideCorrection([renamed], [])).toEqual({ ...nothing, drop: ['of a'], takeBack: ['before'] });
    expect(decideCorrection([renamed], [achieved('a', 90)])).toEqual({
      ...nothing,
      ...{ drop: ['of a'], give: [{ ...achieved('a', 90), replaces: 'before' }] },
    });
  });

  it('come back after a correction that was wrong itself, and never against the municipality', () => {
    const gone = { state: 'revoked' } as const;
    expect(decideCorrection([standing('a', { ...gone, corrected: true })], [achieved('a')])).toEqual({
      ...nothing,
      give: [achieved('a')],
    });
    expect(decideCorrection([standing('a', gone)], [achieved('a', 90)])).toEqual(nothing);
    expect(decideCorrection([standing('a', gone)], [])).toEqual(nothing);
  });
});
