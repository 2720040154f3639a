import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { counted, pbFile } from '../testing/elections.js';
import { fixture, fixtures, referenceData, referenceFile } from '../testing/reference.js';
import { exportPb } from './export.js';
import { readPb } from './read.js';
import { rulesFromMeta } from './rules-from-meta.js';
import { writePb } from './write.js';

const heading = {
  ...{ description: 'A vote', country: 'Latvia', unit: 'Ludza', instance: '2027', rule: 'greedy' },
  ...{ dateBegin: '01.05.2027', dateEnd: '31.05.2027', more: { currency: 'EUR' } },
};

describe('write(read(x))', () => {
  const sources: [string, () => string][] = [
    ...readdirSync(fixtures)
      .filter((file) => file.endsWith('.pb'))
      .map((file): [string, () => string] => [file, () => fixture(file)]),
    ...(referenceData ? readdirSync(join(referenceData, 'pb', 'real')) : []).map(
      (file): [string, () => string] => [file, () => referenceFile('pb', 'real', file)],
    ),
  ];

  it.each(sources)('%s: is a fixed point, and counts to the same', (file, source) => {
    const mode = file.startsWith('s08') ? 'lenient' : 'strict';
    const first = pbFile(source(), mode);
    const written = writePb(first);
    const second = pbFile(written);
    expect(writePb(second)).toBe(written);
    expect(second.election).toEqual(first.election);
    for (const rule of ['greedy', 'mes']) {
      expect(counted(second.election, rule).order).toEqual(counted(first.election, rule).order);
    }
  });

  it('whatever a name holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const { election } = pbFile(fixture('s02_tie_mincost.pb'));
        const [first, ...rest] = election.projects;
        const renamed = { ...election, projects: [{ ...first!, name }, ...rest] };
        const written = writePb(exportPb(renamed, heading));
        const expected = name.replaceAll('\r\n', '\n').trim();
        expect(pbFile(written).election.projects[0]?.name).toBe(expected === '' ? 'a' : expected);
      }),
    );
  });
});

describe('an export of one’s own', () => {
  it.each(['s06_cents.pb', 's09_scoring_negative.pb', 's13_ordinal_lengths.pb', 's18_knapsack.pb'])(
    'is read strictly and is the same election: %s',
    (file) => {
      const { election } = pbFile(fixture(file));
      const written = writePb(exportPb(election, heading, new Set(['a'])));
      expect(readPb(written)).toMatchObject({ ok: true, warnings: [] });
      expect(pbFile(written).election).toEqual(election);
      expect(written).not.toMatch(/\r|\ufeff/);
    },
  );
});

describe('the rule a file names', () => {
  it.each([
    ['rule;greedy', { rule: 'greedy', options: {} }],
    ['rule;greedy-no-skip', { rule: 'greedy', options: { skip: false } }],
    ['rule;equalshares/add1', { rule: 'mes', options: { completion: 'add1' } }],
    ['rule;greedy-custom', undefined],
    ['rule;constructor', undefined],
  ])('%s', (line, named) => {
    expect(rulesFromMeta(pbFile(fixture('s02_tie_mincost.pb').replace('rule;greedy', line)))).toEqual(named);
  });

  it('comes with its threshold', () => {
    expect(rulesFromMeta(pbFile(fixture('s17_skip_threshold.pb')))).toEqual({
      rule: 'greedy',
      options: { threshold: '3' },
    });
  });
});
