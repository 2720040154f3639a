import { expect, it } from '@jest/globals';
import type { Person } from '@talka/identity';
import { cents, personId, type Result } from '@talka/kernel';
import fc from 'fast-check';
import { emptyCosting } from './assessment.js';
import { ideaId } from './idea.js';
import { ideaLifecycle } from './lifecycle.js';
import type { IdeaStatus } from './statuses.js';
import { ROLES } from './testing/in-memory-assessments.js';
import { HERE } from './testing/here.js';
import { copyOf, InMemoryIdeas, wholeContent } from './testing/in-memory-ideas.js';
import { appealFinding } from './use-cases/appeal-finding.js';
import { assignEvaluator, relieveEvaluator } from './use-cases/assign-evaluator.js';
import { decideOnFindingAppeal, findFeasible } from './use-cases/find-feasible.js';
import { bringBack, putOnBallot, takeOffBallot, takeOutcome } from './use-cases/idea-on-ballot.js';
import { saveCosting } from './use-cases/save-costing.js';
import { submitIdea } from './use-cases/submit-idea.js';
import { supportIdea } from './use-cases/support-idea.js';
import { takeUpIdea } from './use-cases/take-up-idea.js';
import { startDraft } from './use-cases/write-draft.js';

const id = ideaId('idea-1');
const here = { municipality: HERE, id };
const person = (name: string): Person => ({
  ...{ id: personId(name), name, birthDate: '1990-01-01', municipality: HERE },
  grants: (ROLES[name] ?? []).map((role) => ({ role, municipality: HERE })),
});
const anna = person('anna');
const NEIGHBOURS = ['boris', 'celma'].map(person);
const OFFICIALS = ['daina', 'edgars', 'fanija'].map(person);
const [daina] = OFFICIALS as [Person];
const words = 'Lūdzu, paskatieties vēlreiz: pamats jau ir izbūvēts.';
const costing = { ...emptyCosting, lines: [{ what: 'Pamats', cents: cents(100_000) }] };

/** What anybody would expect of the check, said without the code. */
interface Model {
  status: IdeaStatus;
  supporters: Set<string>;
  evaluators: Set<string>;
  costed: boolean;
  firstDecider: string | null;
  appeal: 'possible' | 'open' | 'decided';
}
type Command = fc.AsyncCommand<Model, InMemoryIdeas>;

const command = (
  name: string,
  expected: (model: Model) => boolean,
  act: (real: InMemoryIdeas, revision: number) => Promise<Result<unknown>>,
  then: (model: Model) => void,
): Command => ({
  check: () => true,
  run: async (model, real) => {
    const may = expected(model);
    const before = copyOf(real.kept);
    const result = await act(real, real.kept.assessments[id]?.at(-1)?.revision ?? 1);
    expect([name, result.ok]).toEqual([name, may]);
    if (may) then(model);
    else expect(real.kept).toEqual(before);
    const newest = real.kept.assessments[id]?.at(-1);
    expect(real.kept.ideas[id]?.status).toBe(model.status);
    expect(new Set(newest?.evaluators)).toEqual(model.evaluators);
    const held = (real.kept.places[id] ?? []).filter(({ outcome }) => outcome === null);
    expect(held).toHaveLength(model.status === 'on-ballot' ? 1 : 0);
  },
  toString: () => name,
});
const become = (status: IdeaStatus) => (model: Model) => void (model.status = status);
const beginAnew = (model: Model): void => {
  model.status = 'under-review';
  model.firstDecider = null;
  model.appeal = 'possible';
};

const support = (by: Person) =>
  command(
    `${by.id} supports`,
    ({ status }) => ['published', 'under-review', 'feasible'].includes(status),
    (real) => supportIdea(real.transaction)(by, id),
    (model) => void model.supporters.add(by.id),
  );
const takeUp = (reason: string) =>
  command(
    `taken up: ${reason}`,
    ({ status, supporters, appeal: open }) =>
      reason === ''
        ? status === 'published' && supporters.size === 2
        : ['published', 'not-feasible', 'not-selected'].includes(status) && open !== 'open',
    (real) => takeUpIdea(real.transaction)(daina, { ...here, reason }),
    (model) => {
      beginAnew(model);
      model.evaluators = new Set();
    },
  );
const assign = ({ id: who }: Person) =>
  command(
    `${who} is asked`,
    ({ status, evaluators }) => status === 'under-review' && who in ROLES && !evaluators.has(who),
    (real) => assignEvaluator(real.transaction)(daina, { ...here, person: who }),
    (model) => void model.evaluators.add(who),
  );
const relieve = ({ id: who }: Person) =>
  command(
    `${who} is relieved`,
    ({ status }) => status === 'under-review',
    (real) => relieveEvaluator(real.transaction)(daina, { ...here, person: who }),
    (model) => void model.evaluators.delete(who),
  );
const cost = (by: Person) =>
  command(
    `${by.id} costs it`,
    ({ status, evaluators }) => status === 'under-review' && evaluators.has(by.id),
    (real, revision) => saveCosting(real.transaction)(by, { ...here, revision, costing }),
    (model) => void (model.costed = true),
  );
const find = (by: Person, outcome: 'feasible' | 'not-feasible') =>
  command(
    `${by.id} finds it ${outcome}`,
    ({ status, evaluators, costed }) =>
      status === 'under-review' &&
      (by === daina || evaluators.has(by.id)) &&
      (costed || outcome === 'not-feasible'),
    (real, revision) =>
      findFeasible(real.transaction)(by, { ...here, revision, outcome, reason: 'technical', words }),
    (model) => {
      model.status = outcome;
      model.firstDecider = by.id;
    },
  );
const appeal = (by: Person) =>
  command(
    `${by.id} appeals`,
    ({ status, appeal: open }) => status === 'not-feasible' && open === 'possible' && by === anna,
    (real) => appealFinding(real.transaction)(by, { id, words }),
    (model) => void (model.appeal = 'open'),
  );
const second = (by: Person, outcome: 'uphold' | 'reverse') =>
  command(
    `${by.id} decides to ${outcome}`,
    ({ status, appeal: open, firstDecider }) =>
      status === 'not-feasible' && open === 'open' && firstDecider !== by.id,
    (real, revision) => decideOnFindingAppeal(real.transaction)(by, { ...here, revision, outcome, words }),
    (model) => {
      model.appeal = 'decided';
      if (outcome === 'uphold') return;
      if (model.costed) model.status = 'feasible';
      else beginAnew(model);
    },
  );
const ballot = { id: 'vote-1', number: 1 };
const ideas = [id];
const by = daina.id;
const announce = command(
  'a vote is announced',
  ({ status }) => status === 'feasible',
  async (real) =>
    real.transaction(async (ports) => {
      const unfit = await putOnBallot(ports, { ballot, municipality: HERE, ideas, by });
      if (unfit) await ports.ideas.moveTo({ id: unfit, revision: 0 } as never, 'draft');
    }),
  become('on-ballot'),
);
/** Of an idea that is on no ballot, a vote's end changes nothing; so nothing is refused. */
const afterVote = (name: string, to: IdeaStatus, act: (real: InMemoryIdeas) => Promise<Result<unknown>>) =>
  command(
    name,
    () => true,
    act,
    (model) => void (model.status = model.status === 'on-ballot' ? to : model.status),
  );
const annul = afterVote('the vote is annulled', 'feasible', (real) =>
  real.transaction((ports) => takeOffBallot(ports, { ballot, ideas, by })),
);
const end = (selected: boolean) =>
  afterVote(selected ? 'it wins' : 'it does not win', selected ? 'selected' : 'not-selected', (real) =>
    real.transaction((ports) =>
      takeOutcome(ports, { ballot, selected: selected ? ideas : [], others: selected ? [] : ideas }),
    ),
  );
const back = command(
  'it is brought back',
  ({ status }) => status === 'not-selected',
  (real) => bringBack(real.transaction)(daina, here),
  become('feasible'),
);

const official = fc.oneof(
  { weight: 3, arbitrary: fc.constant(daina) },
  { weight: 1, arbitrary: fc.constantFrom(...OFFICIALS) },
);
const somebody = fc.constantFrom(anna, ...NEIGHBOURS, ...OFFICIALS);
const COMMANDS: fc.Arbitrary<Command>[] = [
  fc.constantFrom(...NEIGHBOURS).map(support),
  fc.constantFrom('', 'Tā ir bīstama vieta bērniem.').map(takeUp),
  fc.oneof(official, somebody).map(assign),
  fc.constantFrom(...OFFICIALS).map(relieve),
  official.map(cost),
  fc
    .tuple(official, fc.constantFrom('feasible' as const, 'feasible' as const, 'not-feasible' as const))
    .map((it) => find(...it)),
  fc.constantFrom(anna, ...NEIGHBOURS).map(appeal),
  fc
    .tuple(fc.constantFrom(...OFFICIALS), fc.constantFrom('uphold' as const, 'reverse' as const))
    .map((it) => second(...it)),
  fc.constant(announce),
  fc.constantFrom(annul, end(false), end(true), end(true)),
  fc.constant(back),
];

it('an idea is checked, voted on and checked again as its history says, whatever people do in whatever order', async () => {
  const reached = new Set<IdeaStatus>();
  await fc.assert(
    fc.asyncProperty(fc.commands(COMMANDS, { maxCommands: 60, size: 'max' }), async (commands) => {
      const real = new InMemoryIdeas('after');
      await startDraft(real.transaction)(anna, wholeContent);
      await submitIdea(real.transaction)(anna, { id, revision: 1, answer: null, call: null });
      const model: Model = {
        ...{ status: 'published', costed: false, firstDecider: null, appeal: 'possible' },
        ...{ supporters: new Set(), evaluators: new Set() },
      };
      await fc.asyncModelRun(() => ({ model, real }), commands);
      for (const { kind } of real.kept.happenings) {
        const to = LEADS_TO[kind];
        if (to) reached.add(to);
      }
      reached.add(model.status);
    }),
    { numRuns: 1_600 },
  );
  const acts = ['review', 'find-feasible', 'find-not-feasible', 'put-on-ballot', 'select', 'pass-over'];
  const wanted = ideaLifecycle.transitions.filter(({ act }) => acts.includes(act)).map(({ to }) => to);
  // A walk that never gets anywhere proves nothing.
  expect([...reached]).toEqual(expect.arrayContaining(wanted));
});

const LEADS_TO: Readonly<Record<string, IdeaStatus>> = {
  'idea.put-on-ballot': 'on-ballot',
  'idea.selected': 'selected',
  'idea.not-selected': 'not-selected',
};
