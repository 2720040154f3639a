import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { demoPeopleGuide } from './demo-people.js';

it('names the same people as the README', () => {
  const addresses = (text: string) => [...text.matchAll(/\b[a-z]+@talka\.example/g)].map(([found]) => found);
  const readme = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');
  const [, list = ''] = /\n(\| `anna@[\s\S]*?)\n\n/.exec(readme) ?? [];
  expect(addresses(demoPeopleGuide('http://localhost:3000'))).toEqual(addresses(list));
});
