import { sqlMigration } from './sql-migration.js';

/**
 * Each list's index also carries what lists are narrowed by (docs/adr/0011). Counting and narrowing then stay inside the
 * index: at a million ideas "task and category" visits no row that is not shown.
 */
const LISTS = [
  { name: 'idea_newest', by: '', carries: 'municipality_id, area_id, task, category, status' },
  { name: 'idea_newest_in_municipality', by: 'municipality_id,', carries: 'task, category, status' },
  { name: 'idea_newest_in_area', by: 'area_id,', carries: 'municipality_id, task, category, status' },
  { name: 'idea_newest_by_status', by: 'status,', carries: 'municipality_id, area_id, task, category' },
  { name: 'idea_newest_by_category', by: 'category,', carries: 'municipality_id, area_id, task, status' },
] as const;

const remade = (carrying: (carries: string) => string): string =>
  LISTS.map(
    ({ name, by, carries }) =>
      `drop index ${name};
       create index ${name} on idea (${by} published_at desc, id desc) ${carrying(carries)} where is_public;`,
  ).join('\n');

export const IdeaLists = sqlMigration(
  'IdeaLists1763000000007',
  remade((carries) => `include (${carries})`),
  remade(() => ''),
);
