import { describe, expect, it } from '@jest/globals';
import { IDEA_STATUSES } from '../statuses.js';
import { decideWork } from './decide-work.js';

describe('help to carry an idea out', () => {
  it('is asked for once a vote has chosen it, which begins the delivery, and then again', () => {
    expect(decideWork('selected')).toMatchObject({ value: 'in-delivery' });
    expect(decideWork('in-delivery')).toMatchObject({ value: 'in-delivery' });
  });

  it.each(IDEA_STATUSES.filter((status) => status !== 'selected' && status !== 'in-delivery'))(
    'is not asked for while it is %s',
    (status) => expect(decideWork(status)).toMatchObject({ refusal: { code: 'work.not-chosen' } }),
  );
});
