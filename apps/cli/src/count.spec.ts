import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { countFile, type CountOptions } from './count.js';

const fixture = (name: string): string =>
  join(import.meta.dirname, '..', '..', '..', 'packages', 'voting', 'fixtures', name);
const asked = (more: Partial<CountOptions> = {}): CountOptions => ({ import: 'strict', json: true, ...more });
const folder = mkdtempSync(join(tmpdir(), 'talka-count-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('talka count', () => {
  it('prints the outcome, the ties and why, as one line of JSON', () => {
    const rule = { rule: 'knapsack-greedy', options: '{"ballotLimit":"100"}' };
    const { lines, remarks, exitCode } = countFile(fixture('s18_knapsack.pb'), asked(rule));
    expect([lines.length, remarks, exitCode]).toEqual([1, [], 0]);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      ...{ selected: ['c', 'd'], order: ['d', 'c'], totalCost: '70', rejectedBallots: [2] },
      ties: [{ criteria: ['minCost', 'minCost', 'minCost'] }],
      report: [{ project: 'd', reason: 'funded' }, { project: 'c' }, { project: 'a' }, { project: 'b' }],
    });
  });

  it('refuses a broken file by line and column, on stderr and as JSON', () => {
    const { lines, remarks, exitCode } = countFile(fixture('s08_dirty_ballots.pb'), asked({ rule: 'mes' }));
    expect(exitCode).toBe(1);
    expect(remarks).toHaveLength(4);
    expect(remarks[0]).toMatch(/s08_dirty_ballots\.pb:21:5: Line 21, column 5: There is no project “ghost”/);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ refused: [{ line: 21, column: 5 }, {}, {}, {}] });
  });

  it('counts it leniently and says what was left out', () => {
    const file = fixture('s08_dirty_ballots.pb');
    const { lines, remarks, exitCode } = countFile(file, asked({ import: 'lenient', json: false }));
    expect(exitCode).toBe(0);
    expect(remarks).toHaveLength(5);
    expect(lines.at(-1)).toBe('2 projects for 100');
  });

  it('refuses points below zero where points are shared out, and leniently leaves that ballot out', () => {
    const file = join(folder, 'below.pb');
    const shared = readFileSync(fixture('s12_cumulative.pb'), 'utf8');
    writeFileSync(file, shared.replace('1;a,b;7,3', '1;a,b;7,-3'));
    const strict = countFile(file, asked());
    expect([strict.exitCode, strict.remarks]).toEqual([
      1,
      [expect.stringMatching(/below\.pb:\d+:9: .*less than zero/)],
    ]);
    expect(JSON.parse(strict.lines[0] ?? '')).toMatchObject({ refused: [{ code: 'pb.points-negative' }] });
    const lenient = countFile(file, asked({ import: 'lenient' }));
    expect([lenient.exitCode, lenient.remarks.join()]).toEqual([
      0,
      expect.stringContaining('less than zero'),
    ]);
  });

  it('finds the first byte that is not UTF-8', () => {
    const file = join(folder, 'latin.pb');
    writeFileSync(file, Buffer.from('META\nkey;value\ndescription;B\u0101rt\xeb', 'latin1'));
    const { remarks, exitCode } = countFile(file, asked());
    expect([exitCode, remarks[0]]).toEqual([1, expect.stringContaining('latin.pb:3:17: ')]);
  });

  it('uses the rule a file names only when it is told to', () => {
    const file = fixture('s17_skip_threshold.pb');
    const reasons = (more: Partial<CountOptions>): string => countFile(file, asked(more)).lines.join();
    expect(reasons({})).not.toContain('below-threshold');
    expect(reasons({ rulesFromFile: true })).toContain('below-threshold');
  });

  it.each([
    [{ rule: 'plurality' }, 'count.rule-unknown'],
    [{ options: '{"perCosts":true}' }, 'count.option-unknown'],
    [{ options: '[1]' }, '--options'],
    [{ options: '{' }, '--options'],
    [{ import: 'kindly' }, '--import'],
    [{ options: '{"tieBreak":["maxScore"]}' }, 'count.tie-unresolved'],
  ])('%j is a question it does not understand', (more, said) => {
    const { lines, remarks, exitCode } = countFile(fixture('s01_tie_lexico.pb'), asked(more));
    expect([lines, exitCode]).toEqual([[], 2]);
    expect(remarks.join()).toContain(said);
  });

  it('says when there is no such file', () => {
    expect(countFile(join(folder, 'nowhere.pb'), asked())).toMatchObject({ lines: [], exitCode: 1 });
  });
});
