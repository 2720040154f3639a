import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readCeremony, receiptText, type VoteConfiguration } from '@talka/voting/protocol';
import {
  CASTING_TIME,
  cast,
  closedVote,
  registered,
  seeded,
  voteConfiguration,
  voteKeys,
} from '@talka/voting/testing';
import type { Answer } from '../answer.js';
import { ceremony, share } from './ceremony.js';
import { answering } from './commands.js';
import { open } from './open.js';
import { receipt } from './receipt.js';
import { recount } from './recount.js';
import { trusteeKey } from './trustee-key.js';

const folder = mkdtempSync(join(tmpdir(), 'talka-vote-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (...parts: string[]): string => join(folder, ...parts);
const json = (file: string): Record<string, unknown> =>
  JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;

const names = ['a', 'b', 'c'];
const said: Answer[] = [];
const run = async (command: () => Answer | Promise<Answer>): Promise<Answer> => {
  const answer = await answering(command);
  said.push(answer);
  return answer;
};
const shares = (...own: string[]) => own.map((name) => at(`${name}.share`));

let leaf: string;

beforeAll(async () => {
  for (const name of names) await run(() => trusteeKey(at(name)));
  const options = {
    threshold: '2',
    trustee: names.map((name) => at(`${name}.pub`)),
    to: at('ceremony.json'),
  };
  await run(() => ceremony('parki-2027', options));
  for (const name of names)
    await run(() => share(at('ceremony.json'), { key: at(name), to: at(`${name}.share`) }));

  const held = readCeremony(json(at('ceremony.json')));
  if (!held.ok) throw new Error(held.refusal.code);
  const { sealingKey, threshold } = held.value;
  const trustees = { threshold, fingerprints: held.value.shares.map(({ trustee }) => trustee) };
  const [keys, random] = [voteKeys(), seeded('cli')];
  const configuration: VoteConfiguration = voteConfiguration(keys, { sealingKey, trustees });
  const voters = ['takas', 'koki', 'takas', 'gaisma', 'takas'].map((id) =>
    cast(configuration, registered(configuration, { keys, style: 'krasts', random }), {
      pots: { visi: [id] },
      random,
    }),
  );
  const small = registered(configuration, { keys, style: 'upe', random });
  const envelopes = [
    ...(await Promise.all(voters)),
    await cast(configuration, small, { pots: { ogre: ['laipa'], visi: [] }, random }),
  ];
  const closed = closedVote(configuration, keys, { envelopes });
  leaf = closed.leaves[1] ?? '';
  writeFileSync(at('closed.json'), JSON.stringify(closed));
  await run(() => open(at('closed.json'), { share: shares('a', 'c'), to: at('opened') }));
}, CASTING_TIME);

describe('the commands of a secret vote', () => {
  it('lead from keys to an opened vote', () => {
    expect(said.map(({ exitCode, remarks }) => [exitCode, remarks])).toEqual(said.map(() => [0, []]));
    expect(readdirSync(at('opened')).toSorted()).toEqual(['auditor-only', 'visi.pb', 'vote.json']);
    expect(readdirSync(at('opened', 'auditor-only'))).toEqual(['ogre.pb']);
    expect(said.at(-1)?.lines).toContain('✓ recount visi 1 of 1');
  });

  it('keep secrets in files of their owner, and say none of them', () => {
    const mode = (file: string): number => statSync(file).mode & 0o777;
    const secret = [
      ...names.map((name) => at(name)),
      ...shares(...names),
      at('opened', 'auditor-only', 'ogre.pb'),
    ];
    expect(secret.map(mode)).toEqual(secret.map(() => 0o600));
    const spoken = said.flatMap(({ lines, remarks }) => [...lines, ...remarks]).join('\n');
    for (const name of names) {
      expect(spoken).not.toContain(json(at(name))['secretKey']);
      expect(spoken).not.toContain(json(at(`${name}.share`))['share']);
    }
  });

  it('write over nothing', async () => {
    const before = readFileSync(at('a'), 'utf8');
    expect((await answering(() => trusteeKey(at('a')))).exitCode).toBe(1);
    expect(readFileSync(at('a'), 'utf8')).toBe(before);
    const again = await answering(() =>
      open(at('closed.json'), { share: shares('a', 'b'), to: at('opened') }),
    );
    expect(again).toMatchObject({ exitCode: 1, lines: [] });
  });

  it.each<[string, () => Promise<Answer>, string]>([
    ['one keyholder', () => open(at('closed.json'), { share: shares('a'), to: at('x') }), 'share.too-few'],
    ['one twice', () => open(at('closed.json'), { share: shares('a', 'a'), to: at('x') }), 'share.repeated'],
    [
      'a key as a share',
      () => open(at('closed.json'), { share: [at('a'), at('b')], to: at('x') }),
      'share.malformed',
    ],
    ['no closed vote', () => open(at('a'), { share: shares('a', 'b'), to: at('x') }), 'opening.malformed'],
    ['no file', () => open(at('none'), { share: shares('a', 'b'), to: at('x') }), 'cannot be read'],
    [
      'a stranger’s share',
      () => share(at('ceremony.json'), { key: at('a.pub'), to: at('x') }),
      'trustee.key-malformed',
    ],
    [
      'two keyholders',
      () => ceremony('v', { threshold: '2', trustee: [at('a.pub'), at('b.pub')], to: at('x') }),
      'too-few-trustees',
    ],
  ])('refuse with %s, on stderr, and write nothing', async (_, command, code) => {
    const { lines, remarks, exitCode } = await answering(command);
    expect([lines, exitCode]).toEqual([[], 1]);
    expect(remarks.join()).toContain(code);
    expect(readdirSync(folder)).not.toContain('x');
  });
});

describe('talka recount', () => {
  it('passes the folder as it was published, and the same as one file', async () => {
    const { lines, exitCode } = await answering(() => recount(at('opened'), {}));
    expect(exitCode).toBe(0);
    expect(lines).toContain('visi: 6 ballots, 12000 for takas');
    const pots = json(at('opened', 'vote.json'))['pots'] as Record<string, unknown>[];
    const ballots = readFileSync(at('opened', 'visi.pb'), 'utf8');
    const whole = pots.map((pot) => (pot['pot'] === 'visi' ? { ...pot, ballots } : pot));
    writeFileSync(at('whole.json'), JSON.stringify({ ...json(at('opened', 'vote.json')), pots: whole }));
    const told = await answering(() => recount(at('whole.json'), { json: true }));
    expect(JSON.parse(told.lines[0] ?? '')).toMatchObject({
      passed: true,
      outcomes: [
        { pot: 'ogre', selected: ['laipa'] },
        { pot: 'visi', counted: 6, order: ['takas'] },
      ],
    });
  });

  it('fails when a ballot was changed, and names the check', async () => {
    const file = at('opened', 'visi.pb');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replaceAll(';takas\n', ';koki\n'));
    const { remarks, exitCode } = await answering(() => recount(at('opened'), {}));
    writeFileSync(file, before);
    expect([exitCode, remarks]).toEqual([1, ['✗ recount visi 2 of 1']]);
  });
});

describe('talka receipt', () => {
  const look = (given: string) => answering(() => receipt(given, at('opened')));

  it('finds a ballot by the line of its picture, and by a file', async () => {
    const own = { v: 1, vote: 'parki-2027', leaf } as const;
    expect(await look(receiptText(own))).toMatchObject({ lines: ['included at leaf 1'], exitCode: 0 });
    writeFileSync(at('receipt.json'), JSON.stringify(own));
    expect(await look(at('receipt.json'))).toMatchObject({ exitCode: 0 });
  });

  it('says what is not there, and what is no receipt', async () => {
    const other = receiptText({ v: 1, vote: 'parki-2027', leaf: '00'.repeat(32) });
    expect(await look(other)).toMatchObject({ lines: ['unknown'], exitCode: 1 });
    expect(await look('hello')).toMatchObject({ lines: [], exitCode: 2 });
  });
});
