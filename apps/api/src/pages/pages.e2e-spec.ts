import { randomUUID } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LIMITS, readEnv } from '@talka/platform';
import sharp from 'sharp';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';

const SOURCE = 'https://code.example/talka?a=1&b="2"';
const PUBLIC = join(import.meta.dirname, '../../../web/public');
let api: ApiUnderTest;
/** One hundredth of every limit: three pages, fifteen files. It says nothing of its source. */
let narrow: ApiUnderTest;
let web: string;

/** The site as it is built, without its scripts: one page, and the files that lie beside it. */
beforeAll(async () => {
  web = await mkdtemp(join(tmpdir(), 'talka-web-'));
  await mkdir(join(web, 'assets'));
  await copyFile(join(PUBLIC, '../index.html'), join(web, 'index.html'));
  await copyFile(join(PUBLIC, 'card.png'), join(web, 'card.png'));
  api = await apiUnderTest({ TALKA_WEB_DIR: web, TALKA_SOURCE_URL: SOURCE });
  narrow = await apiUnderTest({ TALKA_RATE_FACTOR: '0.01', TALKA_SOURCE_URL: '' });
}, 60_000);
afterAll(async () => {
  await api.close();
  await narrow.close();
  await rm(web, { recursive: true });
});

const contentOf = (html: string, name: string): string | undefined =>
  new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)">`).exec(html)?.[1];
const pageOf = async (path: string): Promise<string> => (await fetch(api.origin + path)).text();

describe('a page', () => {
  it.each(['/', '/ru/about', '/municipalities/ludzas-novads'])(
    '%s without a picture of its own has one for those who share it',
    async (path) => {
      const picture = new URL(contentOf(await pageOf(path), 'og:image') ?? '');
      const answer = await fetch(api.origin + picture.pathname);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
      const { width, height } = await sharp(await answer.arrayBuffer()).metadata();
      expect([width, height]).toEqual([1200, 630]);
    },
  );

  it('says where the source is, if the installation does', async () => {
    expect(contentOf(await pageOf('/'), 'talka-source')).toBe(
      SOURCE.replace('&', '&amp;').replace(/"/g, '&quot;'),
    );
    const given = { DATABASE_URL: 'x', REDIS_URL: 'x', TALKA_ORIGIN: api.origin, TALKA_MODE: 'test' };
    expect(() => readEnv({ ...given, TALKA_SOURCE_URL: 'javascript:alert(1)' })).toThrow('TALKA_SOURCE_URL');
  });
});

describe('a page that only some people open', () => {
  const tables = ['volunteers-pages', 'officials-pages'];

  it('is found under its address, opened anew as much as by a link', async () => {
    const texts = await Promise.all(
      tables.map((name) => readFile(join(PUBLIC, `../src/app/${name}.ts`), 'utf8')),
    );
    const paths = texts
      .flatMap((text) => [...text.matchAll(/(?:page\(|^ {4})'(\/[^']*)'/gm)].map(([, path = '']) => path))
      .map((path) =>
        path
          .replace(/\/:\w+\?/g, '')
          .replace(':municipality', 'ludzas-novads')
          .replace(/:(?:session|workshop)\b/, '019c0000-0000-7000-8000-000000000001')
          .replace(/:\w+/g, '1'),
      )
      // Everybody may open an event, and this region has none: whether it is found, its own stories say.
      .filter((path) => path !== '/events/1');
    expect(paths).toEqual(
      expect.arrayContaining(['/me/shifts', '/organise', '/office/ludzas-novads/organisations']),
    );
    const lost: string[] = [];
    for (const path of paths) if ((await fetch(api.origin + path)).status !== 200) lost.push(path);
    expect(lost).toEqual([]);
  });
});

describe('pages and files', () => {
  const statuses = async (path: string, times: number): Promise<number[]> => {
    const found: number[] = [];
    for (let time = 0; time < times; time++) found.push((await fetch(narrow.origin + path)).status);
    return found;
  };

  it('are answered generously, then refused with the time to wait, each on its own count', async () => {
    expect([LIMITS.page.points, LIMITS.file.points]).toEqual([300, 1_500]);
    expect(await (await fetch(narrow.origin)).text()).not.toContain('talka-source');
    expect(await statuses('/', 3)).toEqual([200, 200, 429]);
    const refused = await fetch(`${narrow.origin}/ideas`, { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('content-type')).toContain('text/html');
    expect(await refused.text()).toMatch(/<html lang="lv">.*<p>[^<]{20,}<\/p>/s);

    const file = await statuses(`/files/${randomUUID()}/small`, 16);
    expect([file.slice(0, 15).every((status) => status === 404), file.at(-1)]).toEqual([true, 429]);
    expect(await statuses('/api/health/live', 6)).toEqual(Array(6).fill(200));
    // What pages ask of the API to be drawn was not counted a second time.
    expect(await statuses('/api/v1/territory', 6)).toEqual(Array(6).fill(200));
  }, 30_000);
});
