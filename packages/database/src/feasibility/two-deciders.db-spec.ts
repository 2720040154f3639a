import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  findFeasible,
  ideaId,
  saveCosting,
  type Assessment,
  type IdeaHere,
  type IdeasPorts,
} from '@talka/ideas';
import type { Person } from '@talka/identity';
import { cents, type Result, type Transaction } from '@talka/kernel';
import type { EntityManager } from 'typeorm';
import { PgIdeaStore } from '../ideas/idea.store.js';
import { record } from '../record.js';
import { one, rows, sql } from '../sql.js';
import { without } from '../testing/without.js';
import { transactionOf } from '../transaction.js';
import { PgAssessmentStore } from './assessment.store.js';
import { checksScene, HERE, type ChecksScene } from './testing/checks.js';

let scene: ChecksScene;
let pair: readonly [Person, Person];
beforeAll(async () => {
  scene = await checksScene();
  pair = [await scene.administrator(), await scene.administrator()];
}, 30_000);
afterAll(() => scene.close());

type Guard = 'lock' | 'idea' | 'assessment';

/** How the stores' own statements read with one of their guards left out. */
const LEFT_OUT: Readonly<Record<Guard, (statement: string) => string>> = {
  lock: (statement) => statement.replace(/ for update$/, ''),
  idea: (statement) =>
    statement.replace(
      /(update idea set[\s\S]*) and revision = (\$\d+) returning/,
      '$1 and $2::int > 0 returning',
    ),
  assessment: (statement) =>
    statement.replace(
      /(update idea_assessment set[\s\S]*) and revision = (\$\d+) returning/,
      '$1 and $2::int > 0 returning',
    ),
};

/** A transaction's manager that leaves guards out of every statement that has them. */
const careless = (manager: EntityManager, guards: readonly Guard[]): EntityManager =>
  new Proxy(manager, {
    get: (of, name) => {
      const found: unknown = Reflect.get(of, name);
      if (name !== 'query') return typeof found === 'function' ? (found.bind(of) as unknown) : found;
      return (statement: string, values?: unknown[]) =>
        of.query(
          guards.reduce((text, guard) => LEFT_OUT[guard](text), statement),
          values,
        );
    },
  });

type Ports = Pick<IdeasPorts, 'ideas' | 'assessments' | 'record'>;
type Act = (
  transaction: Transaction<Ports>,
  by: Person,
  at: IdeaHere & { readonly revision: number },
) => Promise<Result<Assessment>>;

const decide: Act = (transaction, by, at) =>
  findFeasible(transaction)(by, { ...at, outcome: 'feasible', reason: null, words: '' });
const cost: Act = (transaction, by, at) =>
  saveCosting(transaction)(by, {
    ...at,
    costing: { lines: [{ what: `Darbi, ${by.id}`, cents: cents(1_000) }], upkeep: cents(0), notCosted: '' },
  });

interface Race {
  readonly codes: readonly (string | undefined)[];
  /** Both held the assessment in hand before either changed it. */
  readonly met: boolean;
  readonly findings: number;
  readonly recorded: number;
}

/** Two officials act on one check; whoever has read it waits a moment for the other to have read it too. */
async function race(act: Act, leftOut: readonly Guard[]): Promise<Race> {
  const patience = leftOut.includes('lock') ? 20_000 : 400;
  const { idea, assessment } = await scene.checkedIdea(50_000);
  for (const { id } of pair)
    await rows(
      scene.source,
      sql`insert into idea_evaluator (assessment_id, person_id, assigned_by) values (${assessment}, ${id}, ${id})`,
    );
  let held = 0;
  let meet = (): void => undefined;
  const both = new Promise<void>((resolve) => (meet = resolve));
  const ports = (manager: EntityManager): Ports => {
    const assessments = new PgAssessmentStore(careless(manager, leftOut));
    const newest = assessments.newest.bind(assessments);
    assessments.newest = async (id) => {
      const found = await newest(id);
      if (found?.revision === 1) held += 1;
      if (held === 2) meet();
      await Promise.race([both, sleep(patience, undefined, { ref: false })]);
      return found;
    };
    const ideas = new PgIdeaStore(careless(manager, leftOut));
    return { ideas, assessments, record: async (it) => void (await record(manager, it)) };
  };
  const transaction = transactionOf(scene.source, ports);
  const at = { municipality: HERE, id: ideaId(idea), revision: 1 };
  const results = await Promise.all(pair.map((by) => act(transaction, by, at)));
  const kept = await one<{ findings: number; recorded: number }>(
    scene.source,
    sql`select (select count(*)::int from idea_finding where assessment_id = ${assessment}) as findings,
          (select count(*)::int from audit_entry where subject_id = ${idea}) as recorded`,
  );
  return { codes: results.map((it) => (it.ok ? undefined : it.refusal.code)), met: held === 2, ...kept };
}

describe('of two people who decide at once whether an idea is feasible', () => {
  it('both say so and stand in the log when every guard is gone', async () => {
    const lawless = await without(
      scene.source,
      'alter table idea_finding drop constraint idea_finding_pkey',
      'delete from idea_finding; alter table idea_finding add primary key (assessment_id, turn)',
      () => race(decide, ['lock', 'idea', 'assessment']),
    );
    expect(lawless).toEqual({ codes: [undefined, undefined], met: true, findings: 2, recorded: 2 });
  });

  it.each<[string, Guard[], string]>([
    ['waits at the lock and finds the check over', [], 'costing.closed'],
    ['is told by the revision without the lock', ['lock'], 'costing.changed'],
    ['meets the unique key without lock and revisions', ['lock', 'idea', 'assessment'], 'costing.changed'],
  ])('one %s', async (_, guards, code) => {
    const { codes, met, findings, recorded } = await race(decide, guards);
    expect(new Set(codes)).toEqual(new Set([undefined, code]));
    expect([met, findings, recorded]).toEqual([guards.length > 0, 1, 1]);
  });
});

describe('of two evaluators who save over the same costing', () => {
  it('the later overwrites the earlier unseen when lock and revision are gone', async () => {
    const { codes, met } = await race(cost, ['lock', 'assessment']);
    expect([met, codes]).toEqual([true, [undefined, undefined]]);
  });

  it.each<[Guard[]]>([[[]], [['lock']]])('one is told, without %j', async (guards) => {
    const { codes } = await race(cost, guards);
    expect(new Set(codes)).toEqual(new Set([undefined, 'costing.changed']));
  });
});
