import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { personKeyOfCode, rollKeyOf } from '@talka/composition';
import { hashRoll } from './roll.js';

const SECRET = 'a secret for specs only, long enough';
let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'talka-roll-'))));
afterAll(() => rm(folder, { recursive: true }));

async function hash(text: string, key: string | undefined = rollKeyOf(SECRET)) {
  const file = join(folder, 'roll.csv');
  await writeFile(file, text);
  const [said, warned]: [string[], string[]] = [[], []];
  const good = await hashRoll(
    file,
    key,
    (line) => said.push(line),
    (line) => warned.push(line),
  );
  return { good, said, warned };
}

describe('a roll hashed on the municipality’s machine', () => {
  it('has the keys that the server makes of the same codes, and no code', async () => {
    const { good, said, warned } = await hash('\uFEFF161175-19997;0684948\r\n\r\n32867300679 ; 0680201\n');
    expect([good, warned]).toEqual([true, []]);
    expect(said).toEqual([
      `${personKeyOfCode(SECRET, '16117519997').toString('hex')};0684948`,
      `${personKeyOfCode(SECRET, '32867300679').toString('hex')};0680201`,
    ]);
  });

  it('names lines it cannot use by number alone', async () => {
    const { good, said, warned } = await hash(
      '161175-19990;0684948\n161175-19997;Ludza\n328673-00670;0684948\n',
    );
    expect([good, said.length]).toEqual([false, 1]);
    expect(warned).toEqual([
      'line 1: no personal code',
      'line 2: no area of seven digits',
      'line 3: the code’s last digit does not fit; taken as it is',
    ]);
    expect(JSON.stringify(warned)).not.toMatch(/\d{6}/);
  });

  it('is not made without the key', async () => {
    expect(await hash('161175-19997;0684948', '')).toMatchObject({ good: false, said: [] });
  });

  it('cannot be made the secret out of: the key is of use for codes alone', () => {
    expect(rollKeyOf(SECRET)).not.toContain(Buffer.from(SECRET).toString('hex').slice(0, 16));
    expect(rollKeyOf(SECRET)).toMatch(/^[0-9a-f]{64}$/);
  });
});
