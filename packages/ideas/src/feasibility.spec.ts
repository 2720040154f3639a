import { describe, expect, it } from '@jest/globals';
import { cents, DAY, personId, type PersonId, type Result } from '@talka/kernel';
import { emptyCosting, totalOf, type Assessment, type Costing, type Finding } from './assessment.js';
import { ideaId } from './idea.js';
import { IDEA_STATUSES, type IdeaStatus } from './statuses.js';
import { decideEvaluator } from './rules/decide-evaluator.js';
import { decideFinding } from './rules/decide-finding.js';
import { decideFindingAppeal } from './rules/decide-finding-appeal.js';
import { decideSecondFinding } from './rules/decide-second-finding.js';
import { decideTakeUp } from './rules/decide-take-up.js';
import { mayCost } from './rules/may-cost.js';
import { tidyCosting } from './rules/tidy-costing.js';
import { assessmentId } from './assessment.js';
import { HERE } from './testing/here.js';

const now = new Date('2026-11-22T12:00:00Z');
const [anna, boris, daina, edgars] = ['anna', 'boris', 'daina', 'edgars'].map(personId) as [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
];
const costing: Costing = {
  lines: [
    { what: 'Pamats un stabi', cents: cents(240_000) },
    { what: 'Uzstādīšana', cents: cents(60_050) },
  ],
  upkeep: cents(20_000),
  notCosted: 'Elektrības pieslēgums.',
};
const assessment: Assessment = {
  ...{ id: assessmentId('a1'), idea: ideaId('i1'), municipality: HERE, revision: 3, evaluators: [edgars] },
  ...{ costing, finding: null, appealed: false, secondFinding: null },
};
const idea = { status: 'under-review' as IdeaStatus, author: anna, coAuthors: [boris] };
const no: Finding = {
  ...{ outcome: 'not-feasible', reason: 'not-owned', words: 'Zeme nav pašvaldības.', by: edgars },
  ...{ at: now, appealUntil: new Date(now.getTime() + DAY) },
};
const codeOf = (decision: Result<unknown>) => (decision.ok ? undefined : decision.refusal.code);

describe('an idea is taken up', () => {
  const takeUp = (status: IdeaStatus, count: number, reason: string) =>
    decideTakeUp({ idea: { status }, before: undefined, support: { count, needed: 50 }, reason });

  it('anew only when an appeal against the finding before has its answer', () => {
    const anew = (before: Pick<Assessment, 'appealed' | 'secondFinding'>) =>
      decideTakeUp({
        ...{ idea: { status: 'not-feasible' }, support: { count: 50, needed: 50 }, before },
        reason: 'Vieta ir mainījusies.',
      });
    expect(codeOf(anew({ appealed: true, secondFinding: null }))).toBe('feasibility.appeal-waits');
    expect(anew({ appealed: true, secondFinding: no }).ok).toBe(true);
    expect(anew({ appealed: false, secondFinding: null }).ok).toBe(true);
  });

  it('without a word when enough people stand behind it, and with a reason before', () => {
    expect(takeUp('published', 50, '')).toEqual({ ok: true, value: null });
    expect(codeOf(takeUp('published', 49, ' '))).toBe('feasibility.reason-missing');
    expect(takeUp('published', 3, ' Bīstama  vieta bērniem. ')).toEqual({
      ok: true,
      value: 'Bīstama vieta bērniem.',
    });
    expect(codeOf(takeUp('published', 3, 'Jā'))).toBe('text.too-short');
  });

  it.each(IDEA_STATUSES.map((status) => [status] as const))(
    '%s: a second time with a reason only',
    (status) => {
      const may = ['published', 'not-feasible', 'not-selected'].includes(status);
      expect(takeUp(status, 50, 'Vieta ir mainījusies.').ok).toBe(may);
      expect(takeUp(status, 50, '').ok).toBe(status === 'published');
    },
  );
});

describe('an evaluator', () => {
  it.each([
    [{}, undefined],
    [{ person: boris }, 'evaluator.author'],
    [{ roles: ['leader' as const] }, 'evaluator.no-role'],
    [{ roles: [] }, 'evaluator.no-role'],
    [{ person: edgars }, 'evaluator.already'],
    [{ idea: { ...idea, status: 'feasible' as const } }, 'costing.closed'],
  ])('%# gives %s', (change, code) => {
    const facts = { idea, assessment, person: daina, roles: ['clerk' as const], ...change };
    expect(codeOf(decideEvaluator(facts))).toBe(code);
  });

  it.each([
    [{}, undefined],
    [{ by: anna }, 'finding.own-idea'],
    [{ by: daina }, 'costing.not-yours'],
    [{ revision: 2 }, 'costing.changed'],
    [{ idea: { ...idea, status: 'feasible' as const } }, 'costing.closed'],
  ])('costs an idea: %# gives %s', (change, code) => {
    expect(codeOf(mayCost({ idea, assessment, revision: 3, by: edgars, ...change }))).toBe(code);
  });
});

describe('a costing', () => {
  it('is the sum of its lines; upkeep is not in it', () => {
    expect(totalOf(costing)).toBe(300_050);
    expect(totalOf(emptyCosting)).toBe(0);
  });

  it('is kept tidied', () => {
    const typed = { ...costing, lines: [{ what: '  Pamats   un stabi ', cents: cents(1) }], notCosted: ' ' };
    expect(tidyCosting(typed)).toEqual({
      ok: true,
      value: { ...costing, lines: [{ what: 'Pamats un stabi', cents: 1 }], notCosted: '' },
    });
  });

  const line = (change: object) => ({ lines: [{ what: 'Pamats', cents: cents(100), ...change }] });
  it.each([
    [line({ what: ' ' }), 'lines.0.what', 'text.empty'],
    [line({ cents: 0 }), 'lines.0.cents', 'costing.amount-unreal'],
    [line({ cents: 1.5 }), 'lines.0.cents', 'costing.amount-unreal'],
    [line({ cents: 1_000_000_001 }), 'lines.0.cents', 'costing.amount-unreal'],
    [
      { lines: Array(2).fill({ what: 'Tilts', cents: cents(600_000_000) }) },
      'lines',
      'costing.amount-unreal',
    ],
    [{ lines: Array(41).fill(costing.lines[0]) }, 'lines', 'costing.too-many-lines'],
    [{ upkeep: cents(-1) }, 'upkeep', 'costing.amount-unreal'],
    [{ notCosted: 'zem\u202eteksta' }, 'notCosted', 'text.hidden-characters'],
  ])('is refused with %j', (change, field, code) => {
    expect(tidyCosting({ ...costing, ...change })).toMatchObject({ ok: false, refusal: { field, code } });
  });
});

describe('a finding', () => {
  const words = 'Zemi pašvaldība nevar izmantot: tā pieder citam.';
  const yes = { idea, assessment, by: edgars, administers: false, revision: 3, now, words: '', reason: null };
  const facts = { ...yes, outcome: 'feasible' as const };
  const against = { ...yes, outcome: 'not-feasible' as const, reason: 'not-owned' as const, words };

  it.each([
    [facts, undefined],
    [{ ...facts, by: daina, administers: true }, undefined],
    [{ ...facts, by: daina }, 'finding.not-yours'],
    [{ ...facts, by: boris, administers: true }, 'finding.own-idea'],
    [{ ...facts, revision: 2 }, 'costing.changed'],
    [{ ...facts, assessment: { ...assessment, costing: emptyCosting } }, 'costing.empty'],
    [{ ...facts, idea: { ...idea, status: 'not-feasible' as const } }, 'costing.closed'],
    [against, undefined],
    [{ ...against, assessment: { ...assessment, costing: emptyCosting } }, undefined],
    [{ ...against, reason: null }, 'finding.reason-missing'],
    [{ ...against, words: 'Nē.' }, 'text.too-short'],
  ])('%# gives %s', (given, code) => expect(codeOf(decideFinding(given))).toBe(code));

  it('against an idea can be appealed for a month; one for it has nothing to appeal', () => {
    const found = decideFinding(against);
    expect(found).toMatchObject({ ok: true, value: { reason: 'not-owned', words } });
    expect(found.ok && found.value.appealUntil).toEqual(new Date(now.getTime() + 31 * DAY));
    expect(decideFinding(facts)).toMatchObject({ ok: true, value: { reason: null, appealUntil: null } });
  });
});

describe('an appeal against a finding', () => {
  const refused = { ...assessment, finding: no };
  const status = 'not-feasible' as const;
  it.each([
    [{}, undefined],
    [{ idea: { status: 'feasible' as const } }, 'appeal.nothing-to-appeal'],
    [{ assessment: undefined }, 'appeal.nothing-to-appeal'],
    [{ assessment: { ...refused, appealed: true } }, 'appeal.already'],
    [{ now: no.appealUntil ?? now }, 'appeal.too-late'],
  ])('%# gives %s', (change, code) => {
    const facts = { idea: { status }, assessment: refused, now, ...change };
    expect(codeOf(decideFindingAppeal(facts))).toBe(code);
  });

  const appealed = { ...refused, appealed: true };
  const facts = {
    ...{ idea: { ...idea, status }, assessment: appealed, by: daina, revision: 3, now },
    ...{ outcome: 'reverse' as const, words: 'Zemes īpašnieks ir devis rakstisku piekrišanu.' },
  };
  it.each([
    [{}, 'feasible'],
    [{ outcome: 'uphold' as const }, 'not-feasible'],
    [{ assessment: { ...appealed, costing: emptyCosting } }, 'under-review'],
    [{ by: edgars }, 'finding.second-person-needed'],
    [{ by: anna }, 'finding.own-idea'],
    [{ revision: 2 }, 'costing.changed'],
    [{ words: 'Labi.' }, 'text.too-short'],
    [{ assessment: refused }, 'finding.no-appeal'],
    [{ assessment: { ...appealed, secondFinding: no } }, 'finding.no-appeal'],
    [{ idea }, 'finding.no-appeal'],
  ])('is decided by a second person: %# gives %s', (change, leads) => {
    const decided = decideSecondFinding({ ...facts, ...change });
    expect(decided.ok ? decided.value.leadsTo : decided.refusal.code).toBe(leads);
  });
});
