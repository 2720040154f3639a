import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { API_PREFIX } from '@talka/contracts';
import { handIn, someContent, type Actor } from '@talka/testing';
import { ENV, type Env } from '@talka/platform';
import sharp from 'sharp';
import { apiUnderTest, type ApiUnderTest } from '../testing/api-under-test.js';
import * as awkward from './testing/awkward-files.js';

let api: ApiUnderTest;
let anna: Actor;
const LARGEST = 10 * 1024 * 1024;

beforeAll(async () => {
  api = await apiUnderTest();
  anna = await api.person();
}, 60_000);
afterAll(() => api.close());

const draft = async (): Promise<string> =>
  (await anna.call('my-ideas.start', { body: { content: someContent() } })).body.id;

const rowsOf = async (idea: string): Promise<number> => {
  const { rows } = await api.database.query('select from idea_file where idea_id = $1', [idea]);
  return rows.length;
};

/** Every file the storage holds now. */
const stored = async (): Promise<string[]> => {
  const names = await readdir(api.app.get<Env>(ENV).TALKA_FILES_DIR, { recursive: true }).catch(() => []);
  return names.filter((name) => /\.\w+$/.test(name)).sort();
};

const fetched = async (actor: Actor, path: string): Promise<Response> =>
  fetch(api.origin + path, { headers: actor.cookie ? { cookie: actor.cookie } : {} });

describe('a file that is not what it should be', () => {
  type Made = () => Promise<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer>;
  const REFUSED: readonly [string, string, Made, string][] = [
    ['a program renamed', 'foto.jpg', awkward.program, 'file.wrong-type'],
    ['a drawing with a script', 'foto.svg', awkward.svg, 'file.wrong-type'],
    ['a drawing renamed', 'foto.png', awkward.svg, 'file.wrong-type'],
    ['a page renamed', 'foto.webp', awkward.html, 'file.wrong-type'],
    ['a GIF', 'foto.gif', awkward.gif, 'file.wrong-type'],
    ['a page with a PDF inside', 'tame.pdf', awkward.pageWithPdfInside, 'file.wrong-type'],
    ['nothing', 'foto.jpg', () => new Uint8Array(0), 'file.empty'],
    [
      'a picture cut off',
      'foto.jpg',
      async () => (await awkward.jpeg(800, 800)).slice(0, 1_500),
      'file.unreadable',
    ],
    ['a PDF cut off', 'tame.pdf', awkward.pdfCutOff, 'file.unreadable'],
    ['a picture’s first bytes and noise', 'foto.jpg', () => new Uint8Array([0xff, 0xd8, 0xff, ...Array(900).fill(7)]), 'file.unreadable'], // prettier-ignore
    [
      'a sound in a picture’s wrapping',
      'foto.webp',
      () => awkward.bytesOf('RIFF\x24\0\0\0WAVEfmt '),
      'file.unreadable',
    ],
    ['100 megapixels', 'liela.png', () => awkward.hugePng(), 'file.too-many-pixels'],
    ['a byte too many', 'liela.pdf', () => new Uint8Array(LARGEST + 1).fill(0x25), 'file.too-large'],
  ];

  it.each(REFUSED)('%s is refused, and nothing of it stays', async (_, name, make, code) => {
    const idea = await draft();
    const before = await stored();
    const answer = await anna.upload(idea, name, await make());
    expect([answer.problem?.code, await rowsOf(idea)]).toEqual([code, 0]);
    expect(await stored()).toEqual(before);
  });
});

describe('a picture', () => {
  it('is drawn anew: what the camera wrote of place and owner is gone', async () => {
    const original = await awkward.jpegWithPlace();
    expect((await sharp(original).metadata()).exif).toBeDefined();
    const added = await anna.upload(await draft(), 'foto.jpg', original);
    for (const path of [added.body.small, added.body.large]) {
      const bytes = Buffer.from(await (await fetched(anna, path)).arrayBuffer());
      const { exif, xmp, iptc, format } = await sharp(bytes).metadata();
      expect({ exif, xmp, iptc, format }).toEqual({ format: 'webp' });
      expect(bytes.includes('KARTE-SLEPENA')).toBe(false);
    }
  });

  it('with a page hidden behind it is kept without the page', async () => {
    const added = await anna.upload(await draft(), 'foto.png', await awkward.pictureAndPage());
    expect(added.status).toBe(201);
    const answer = await fetched(anna, added.body.large);
    expect(Buffer.from(await answer.arrayBuffer()).includes('<script>')).toBe(false);
    expect(answer.headers.get('content-type')).toBe('image/webp');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  });

  it('that moves is kept still', async () => {
    const added = await anna.upload(await draft(), 'kustas.webp', await awkward.animatedWebp());
    expect(added.status).toBe(201);
    const bytes = await (await fetched(anna, added.body.large)).arrayBuffer();
    expect((await sharp(Buffer.from(bytes)).metadata()).pages ?? 1).toBe(1);
  });
});

describe('an idea', () => {
  it('has five files at most, however many come at once', async () => {
    const idea = await draft();
    const picture = await awkward.png();
    const before = await stored();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => anna.upload(idea, 'foto.png', picture)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 201, 201, 409]);
    expect(answers.find(({ status }) => status === 409)?.problem?.code).toBe('file.too-many');
    expect((await anna.upload(idea, 'foto.png', picture)).problem?.code).toBe('file.too-many');
    expect(await rowsOf(idea)).toBe(5);
    expect((await stored()).length - before.length).toBe(10);
  }, 20_000);

  it('has its files described and removed, with their bytes', async () => {
    const idea = await draft();
    const before = await stored();
    const { id, large } = (await anna.upload(idea, '../../Mūsu  plāns\u202e.pdf', awkward.pdf())).body;
    const at = { params: { idea, file: id } };
    const described = await anna.call('my-ideas.describe-file', {
      ...at,
      body: { alt: 'Plāns ar soliņiem' },
    });
    expect(described.body).toMatchObject({ alt: 'Plāns ar soliņiem', name: 'Mūsu plāns.pdf' });
    const document = await fetched(anna, large);
    expect(document.headers.get('content-disposition')).toMatch(/^attachment; /);
    expect((await anna.call('my-ideas.remove-file', at)).status).toBe(204);
    expect([await rowsOf(idea), await stored()]).toEqual([0, before]);
    expect((await fetched(anna, large)).status).toBe(404);
    expect((await anna.call('my-ideas.remove-file', at)).problem?.code).toBe('file.not-found');
  });

  it('that is handed in takes no more files', async () => {
    const idea = await handIn(anna);
    expect((await anna.upload(idea, 'foto.png', await awkward.png())).problem?.code).toBe(
      'idea.not-editable',
    );
  });

  it('keeps its files from everybody else while it is a draft', async () => {
    const added = await anna.upload(await draft(), 'foto.png', await awkward.png());
    const moderator = await api.person({ grants: [{ role: 'moderator', municipality: 'ludzas-novads' }] });
    for (const actor of [api.visitor(), await api.person(), moderator]) {
      expect((await fetched(actor, added.body.large)).status).toBe(404);
    }
    const odd = ['x', '-'.repeat(36), '%00', '0190a000-0000-7000-8000-000000000000', '..%2f..%2fetc'];
    for (const id of odd) expect([id, (await fetched(anna, `/files/${id}/large`)).status]).toEqual([id, 404]);
    expect((await fetched(anna, added.body.large.replace('large', 'original'))).status).toBe(404);
  });
});

describe('an upload that breaks off', () => {
  it('leaves no row and no bytes, and the API goes on', async () => {
    const idea = await draft();
    const before = await stored();
    const { hostname, port } = new URL(api.origin);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    const start =
      '--edge\r\nContent-Disposition: form-data; name="file"; filename="foto.png"\r\nContent-Type: image/png\r\n\r\n';
    socket.write(
      `POST ${API_PREFIX}/my/ideas/${idea}/files HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\n` +
        `Cookie: ${anna.cookie}\r\nContent-Type: multipart/form-data; boundary=edge\r\nContent-Length: 900000\r\n\r\n${start}`,
    );
    socket.write(await awkward.png());
    await new Promise((resolve) => setTimeout(resolve, 300));
    socket.resetAndDestroy();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect([await rowsOf(idea), await stored()]).toEqual([0, before]);
    expect((await anna.upload(idea, 'foto.png', await awkward.png())).status).toBe(201);
  });

  it('is told so when its end is missing', async () => {
    const answer = await anna.send('POST', `${API_PREFIX}/my/ideas/${await draft()}/files`, {
      body: '--edge\r\nContent-Disposition: form-data; name="file"; filename="a.png"\r\n\r\n\x89PNG',
      type: 'multipart/form-data; boundary=edge',
      headers: {},
    });
    expect(answer.status).toBe(400);
    expect(answer.problem?.code).toBe('file.cut-short');
  });
});
