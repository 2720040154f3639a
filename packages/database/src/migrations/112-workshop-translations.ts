import { sqlMigration } from './sql-migration.js';

const searched = (translations: string): string =>
  `to_tsvector('simple', talka_fold(title || ' ' || about || ' ' || place${translations}))`;

const inOthers = ['ltg', 'en', 'ru']
  .flatMap((language) =>
    ['title', 'about'].map((words) => `coalesce(translations #>> '{${language},${words}}', '')`),
  )
  .map((words) => ` || ' ' || ${words}`)
  .join('');

const searching = (words: string): string => `
  alter table workshop drop column search;
  alter table workshop add column search tsvector not null generated always as (${words}) stored;
  create index workshop_search on workshop using gin (search) where state <> 'draft';
`;

export const WorkshopTranslations = sqlMigration(
  'WorkshopTranslations1763000000112',
  `
  -- What it is called, and what is said of it, in other languages than it is written in: {"ltg": {"title": "…", "about": "…"}}.
  alter table workshop add column translations jsonb not null default '{}'
    constraint workshop_translations check (jsonb_typeof(translations) = 'object');
  -- It is found in any of them.
  ${searching(searched(inOthers))}
  `,
  `
  ${searching(searched(''))}
  alter table workshop drop column translations;
  `,
);
