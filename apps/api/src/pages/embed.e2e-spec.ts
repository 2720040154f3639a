import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { organiserIn, publishedWorkshop, type Actor } from '@talka/testing';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const title = 'Māls & <b>uguns</b>';
let api: ApiUnderTest;
let organiser: Actor;
let organisation: number;
let number: number;
let elsewhere: number;

beforeAll(async () => {
  api = await apiUnderTest();
  ({ organiser, organisation } = await organiserIn(api, 'ludzas-novads'));
  ({ number } = await publishedWorkshop(organiser, organisation, { title }));
  const other = await organiserIn(api, 'balvu-novads');
  ({ number: elsewhere } = await publishedWorkshop(other.organiser, other.organisation));
}, 60_000);
afterAll(() => api.close());

const ask = (path: string): Promise<Response> => fetch(api.origin + path);
const shown = async (query: string): Promise<number[]> => {
  const html = await (await ask(`/embed/workshops${query}`)).text();
  return [...html.matchAll(/href="\/workshops\/(\d+)"/g)].map(([, found]) => Number(found));
};

describe('workshops in a frame on another site', () => {
  it('are the one page that may be framed, and nothing runs in it', async () => {
    const policyOf = async (path: string) => (await ask(path)).headers.get('content-security-policy') ?? '';
    expect(await policyOf('/workshops')).toContain("frame-ancestors 'none'");
    const policy = await policyOf('/embed/workshops');
    expect(policy).toContain('frame-ancestors *');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script-src|unsafe|connect-src/);
    const answer = await ask('/embed/workshops');
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
    expect(await answer.text()).not.toMatch(/<script|<form|<img|<link/);
  });

  it('are those of the municipality or of the organisation that is named', async () => {
    expect(await shown('')).toEqual(expect.arrayContaining([number, elsewhere]));
    expect(await shown('?municipality=ludzas-novads')).toEqual([number]);
    expect(await shown('?municipality=balvu-novads')).toEqual([elsewhere]);
    expect(await shown(`?organisation=${organisation}`)).toEqual([number]);
    expect(await shown(`?organisation=${organisation}&municipality=balvu-novads`)).toEqual([]);
  });

  it('are said in the language of the address, and what people wrote stays text', async () => {
    const html = await (await ask(`/ru/embed/workshops?organisation=${organisation}`)).text();
    expect(html).toContain('<html lang="ru">');
    expect(html).toContain('Māls &amp; &lt;b&gt;uguns&lt;/b&gt;');
    // A press leads out of the frame.
    expect(html).toContain(`href="/ru/workshops/${number}" target="_top"`);
  });

  it.each(['?municipality=nav', '?municipality=%22', '?organisation=0', '?organisation=x'])(
    '%s is nobody’s, and shows nobody’s',
    async (query) => {
      expect((await ask(`/embed/workshops${query}`)).status).toBe(404);
    },
  );

  it('have no address in a language there is not', async () => {
    expect((await ask('/xx/embed/workshops')).status).toBe(404);
  });
});
