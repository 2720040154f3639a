import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seedDemo } from '../seeds/seed-demo.js';
import { one, rows, sql } from '../sql.js';
import { testDatabase } from '../testing/test-database.js';
import { createDataSource } from '../data-source.js';
import { without } from '../testing/without.js';
import { checksScene, type ChecksScene } from './testing/checks.js';

let scene: ChecksScene;
beforeAll(async () => void (scene = await checksScene()), 30_000);
afterAll(() => scene.close());

const become = (idea: string, status: string) =>
  rows(scene.source, sql`update idea set status = ${status} where id = ${idea} returning id`);
const statusOf = async (idea: string): Promise<string> =>
  (await one<{ status: string }>(scene.source, sql`select status from idea where id = ${idea}`)).status;
const finding = (assessment: string, by: string, outcome: 'feasible' | 'not-feasible', turn = 1) => {
  const no = outcome === 'not-feasible';
  return rows(
    scene.source,
    sql`insert into idea_finding (assessment_id, turn, outcome, reason, words, by_id, appeal_until)
        values (${assessment}, ${turn}, ${outcome}, ${no ? 'technical' : null}, 'Purvā pamats nestāvēs ne dienu.', ${by},
          ${no && turn === 1 ? new Date(Date.now() + 1e9) : null})`,
  );
};

describe('the database itself', () => {
  it('lets no idea be feasible without a finding, and none that costs nothing', async () => {
    const { idea, assessment } = await scene.checkedIdea(50_000);
    await expect(become(idea, 'feasible')).rejects.toThrow('without a finding');
    await finding(assessment, await scene.person(), 'feasible');
    await become(idea, 'feasible');
    expect(await statusOf(idea)).toBe('feasible');
    const free = await scene.checkedIdea(null);
    await finding(free.assessment, await scene.person(), 'feasible');
    await expect(become(free.idea, 'feasible')).rejects.toThrow('without a finding');
  });

  it('lets no idea be found infeasible in silence', async () => {
    const { idea, assessment } = await scene.checkedIdea(50_000);
    await finding(assessment, await scene.person(), 'feasible');
    await expect(become(idea, 'not-feasible')).rejects.toThrow('without a finding');
    const silent = sql`insert into idea_finding (assessment_id, turn, outcome, words, by_id, appeal_until)
      values (${(await scene.checkedIdea(1)).assessment}, 1, 'not-feasible', 'Nē, un viss.', ${await scene.person()}, talka_now())`;
    await expect(rows(scene.source, silent)).rejects.toThrow(/idea_finding_(no_has_reason|says_why)/);
  });

  it('lets it be feasible when that guard is taken away', async () => {
    const { idea } = await scene.checkedIdea(null);
    await without(
      scene.source,
      'alter table idea disable trigger idea_is_found_so',
      'alter table idea enable trigger idea_is_found_so',
      () => become(idea, 'feasible'),
    );
    expect(await statusOf(idea)).toBe('feasible');
  });

  it('lets no author cost or decide on their own idea', async () => {
    const { assessment } = await scene.checkedIdea(50_000);
    const asked = sql`insert into idea_evaluator (assessment_id, person_id, assigned_by)
      values (${assessment}, ${scene.author}, ${await scene.person()})`;
    await expect(rows(scene.source, asked)).rejects.toThrow('an author cannot cost');
    await expect(finding(assessment, scene.author, 'feasible')).rejects.toThrow('an author cannot decide');
  });

  it('wants an appeal and a second person for a second finding', async () => {
    const { assessment } = await scene.checkedIdea(50_000);
    const [first, second] = [await scene.person(), await scene.person()];
    await finding(assessment, first, 'not-feasible');
    await expect(finding(assessment, second, 'feasible', 2)).rejects.toThrow('needs an appeal');
    await rows(
      scene.source,
      sql`insert into idea_finding_appeal (assessment_id, by_id, words) values (${assessment}, ${scene.author}, 'Nu?')`,
    );
    await expect(finding(assessment, first, 'feasible', 2)).rejects.toThrow('a second person');
    await finding(assessment, second, 'feasible', 2);
  });

  it('keeps a costing as it was found', async () => {
    const { assessment } = await scene.checkedIdea(50_000);
    await finding(assessment, await scene.person(), 'feasible');
    const cheaper = sql`update idea_costing_line set cents = 1 where assessment_id = ${assessment} returning cents`;
    await expect(rows(scene.source, cheaper)).rejects.toThrow('does not change after its finding');
  });

  it('holds for the demonstration, whose ideas are costed wherever they must be', async () => {
    const database = await testDatabase();
    const source = await createDataSource({
      ...{ url: database.url, applicationName: 'spec', pool: 4 },
    }).initialize();
    await seedDemo(source, async (key) => ({ key, bytes: 1, width: 1, height: 1 }));
    const lacking = await rows(
      source,
      sql`select i.title from idea i where i.status in ('feasible', 'selected', 'in-delivery', 'delivered')
          and not exists (select from idea_assessment a join idea_costing_line l on l.assessment_id = a.id
            join idea_finding f on f.assessment_id = a.id and f.outcome = 'feasible' where a.idea_id = i.id)`,
    );
    expect(lacking).toEqual([]);
    await source.destroy();
    await database.drop();
  }, 60_000);
});
