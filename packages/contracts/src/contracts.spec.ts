import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { ENDPOINTS } from './endpoints.js';
import { openApi } from './openapi.js';
import { REFUSALS } from './refusals.js';
import { WITHOUT_SESSION } from './routes.js';

const packages = join(import.meta.dirname, '../..');
const domains = [
  'kernel',
  'identity',
  'territory',
  'processes',
  'ideas',
  'discussion',
  'moderation',
  'voting',
  'newsletters',
];

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}

describe('contracts', () => {
  it.each(Object.values(ENDPOINTS).map((endpoint) => [endpoint.name, endpoint] as const))(
    '%s names in its path exactly the parameters it parses',
    (_, endpoint) => {
      const named = [...endpoint.path.matchAll(/:(\w+)/g)].map((match) => match[1]);
      expect(named).toEqual(Object.keys(endpoint.params.shape));
    },
  );

  it('tell the browser to leave its session at home wherever one is refused, and where nobody must be known', () => {
    const refused = Object.values(ENDPOINTS).filter(({ session }) => session === 'refused');
    expect(refused.length).toBeGreaterThan(0);
    for (const { name } of refused) expect(WITHOUT_SESSION).toContain(name);
    for (const name of WITHOUT_SESSION) expect(ENDPOINTS[name].access).toEqual({ who: 'anyone' });
  });

  it('know every refusal a rule can give', () => {
    const codes = domains
      .flatMap((name) => sources(join(packages, name, 'src')))
      .flatMap((text) => [...text.matchAll(/(?:refuse\(|code: )'([a-z-]+\.[a-z-]+)'/g)])
      .map((match) => match[1] as string);
    expect(codes.length).toBeGreaterThan(30);
    expect(codes.filter((code) => !Object.hasOwn(REFUSALS, code))).toEqual([]);
  });

  it('describe themselves as OpenAPI', () => {
    const description = JSON.stringify(openApi('0'));
    for (const name of Object.keys(ENDPOINTS)) expect(description).toContain(`"operationId":"${name}"`);
  });
});
