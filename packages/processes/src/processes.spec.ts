import { describe, expect, it } from '@jest/globals';
import { areaId, municipalityId } from '@talka/kernel';
import { isOpen, processId, type Process } from './process.js';
import { decideEligibility } from './rules/decide-eligibility.js';

const ludza = municipalityId('ludzas-novads');
const now = new Date('2026-11-22T12:00:00Z');

describe('eligibility', () => {
  const facts = {
    birthDate: '2010-11-22',
    livesIn: municipalityId('balvu-novads'),
    municipality: ludza,
    now,
  };

  it.each([
    [{ minimumAge: 16, residence: 'anyone' }, undefined],
    [{ minimumAge: 17, residence: 'anyone' }, 'eligibility.too-young'],
    [{ minimumAge: 13, residence: 'federation' }, undefined],
    [{ minimumAge: 13, residence: 'municipality' }, 'eligibility.lives-elsewhere'],
  ] as const)('%j gives %s', (rule, code) => {
    const decision = decideEligibility({ ...facts, rule });
    expect(decision.ok ? undefined : decision.refusal.code).toBe(code);
  });

  const [here, elsewhere, outside] = [ludza, municipalityId('balvu-novads'), null];
  it.each([
    ['municipality', here, undefined],
    ['municipality', elsewhere, 'eligibility.lives-elsewhere'],
    ['municipality', outside, 'eligibility.lives-elsewhere'],
    ['federation', here, undefined],
    ['federation', elsewhere, undefined],
    ['federation', outside, 'eligibility.lives-outside'],
    ['anyone', here, undefined],
    ['anyone', elsewhere, undefined],
    ['anyone', outside, undefined],
  ] as const)('a rule of %s for who lives in %s gives %s', (residence, livesIn, code) => {
    const decision = decideEligibility({ ...facts, livesIn, rule: { minimumAge: 13, residence } });
    expect(decision.ok ? undefined : decision.refusal.code).toBe(code);
  });

  it.each([
    [['0684948', '0681805'], 'municipality', here, '0684948', undefined],
    [['0684948'], 'municipality', here, '0681805', 'eligibility.other-area'],
    [['0684948'], 'municipality', here, null, 'eligibility.other-area'],
    [['0684948'], 'municipality', elsewhere, '0684948', 'eligibility.lives-elsewhere'],
    [[], 'municipality', here, null, undefined],
    [['0684948'], 'anyone', outside, null, undefined],
  ] as const)(
    'a rule of %j of the %s gives who lives in %s, %s: %s',
    (areas, residence, livesIn, area, code) => {
      const rule = { minimumAge: 13, residence, areas };
      const decision = decideEligibility({ ...facts, livesIn, area: area && areaId(area), rule });
      expect(decision.ok ? undefined : decision.refusal.code).toBe(code);
    },
  );

  it.each([
    [true, undefined],
    [false, 'eligibility.citizens-only'],
    [null, 'eligibility.citizens-only'],
    [undefined, 'eligibility.citizens-only'],
  ])('a rule of citizens, wherever they live, gives a citizen (%s) %s', (citizen, code) => {
    const rule = { minimumAge: 13, residence: 'anyone', citizens: true } as const;
    const decision = decideEligibility({
      ...facts,
      livesIn: outside,
      rule,
      ...(citizen !== undefined && { citizen }),
    });
    expect(decision.ok ? undefined : decision.refusal.code).toBe(code);
  });
});

it('opens and closes by half-open phases', () => {
  const process: Process = {
    id: processId('x'),
    municipality: ludza,
    phases: [{ kind: 'submission', from: now, until: new Date(now.getTime() + 1000) }],
    mayPropose: { minimumAge: 16, residence: 'anyone' },
    maySupport: { minimumAge: 13, residence: 'anyone' },
    supportThreshold: 50,
  };
  expect(isOpen(process, 'submission', now)).toBe(true);
  expect(isOpen(process, 'submission', new Date(now.getTime() + 1000))).toBe(false);
  expect(isOpen(process, 'support', now)).toBe(false);
});
