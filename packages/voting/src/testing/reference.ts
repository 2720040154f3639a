import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';

/** A row of `expected.json`: what other programs make of a file. */
export interface Expected {
  readonly id: string;
  readonly file: string;
  readonly rule: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly expected_selected: readonly string[];
  /** Null where the reference program does not tell it. */
  readonly expected_order: readonly string[] | null;
  readonly total_cost: string;
  readonly add1_iterations?: number;
  readonly final_endowment?: string;
  readonly add1_stop?: string;
  readonly rejected_ballots?: number;
}

export const fixtures = join(import.meta.dirname, '..', '..', 'fixtures');

export const fixture = (name: string): string => readFileSync(join(fixtures, name), 'utf8');

export const expectedOfFixtures = (): Expected[] => JSON.parse(fixture('expected.json')) as Expected[];

/** The folder with real elections and proof vectors, which are not the project's to copy; undefined when it is not here. */
export const referenceData: string | undefined = (() => {
  const folder = env['TALKA_REFERENCE_DATA'];
  if (!folder) return undefined;
  if (!existsSync(join(folder, 'pb', 'expected.json')))
    throw new Error(`${folder} holds no pb/expected.json`);
  return folder;
})();

/** How many checks need that folder; `npm test` says how many were not run without it. */
export const CHECKS_WITH_REFERENCE_DATA = { rows: 155, traces: 32, vectors: 196 };

export const referenceFile = (...path: string[]): string =>
  readFileSync(join(referenceData ?? '', ...path), 'utf8');
