import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

interface StoredObject {
  readonly body: Buffer;
  at: Date;
}

export interface Bucket {
  /** What `TALKA_FILES_S3` would say. */
  readonly address: string;
  readonly objects: Map<string, StoredObject>;
  close(): Promise<void>;
}

const PAGE = 2;

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** As S3 lists (ListObjectsV2), two to a page, so that paging is tried too. */
function listing(objects: Map<string, StoredObject>, after: string): string {
  const keys = [...objects.keys()].sort().filter((key) => key > after);
  const shown = keys.slice(0, PAGE);
  const contents = shown.map((key) => {
    const { at, body } = objects.get(key) ?? { at: new Date(0), body: Buffer.alloc(0) };
    return `<Contents><Key>${key}</Key><LastModified>${at.toISOString()}</LastModified><Size>${body.length}</Size></Contents>`;
  });
  const more = keys.length > PAGE;
  const next = more ? `<NextContinuationToken>${shown.at(-1) ?? ''}</NextContinuationToken>` : '';
  return `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${contents.join('')}</ListBucketResult>`;
}

/** Enough of an S3-compatible bucket to keep, list, look at and remove objects; it checks no signature. */
export async function bucketStandIn(): Promise<Bucket> {
  const objects = new Map<string, StoredObject>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://bucket');
    const key = decodeURIComponent(url.pathname.replace(/^\/files\/?/, ''));
    const found = objects.get(key);
    void bodyOf(request).then((body) => {
      if (request.method === 'PUT') {
        objects.set(key, { body, at: new Date() });
        response.writeHead(200, { etag: '"0"' }).end();
      } else if (request.method === 'DELETE') {
        objects.delete(key);
        response.writeHead(204).end();
      } else if (url.searchParams.has('list-type')) {
        const page = listing(objects, url.searchParams.get('continuation-token') ?? '');
        response.writeHead(200, { 'content-type': 'application/xml' }).end(page);
      } else if (found) {
        const headers = {
          'last-modified': found.at.toUTCString(),
          'content-length': found.body.length,
          etag: '"0"',
        };
        response.writeHead(200, headers).end(request.method === 'HEAD' ? undefined : found.body);
      } else response.writeHead(404).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://key:secret@127.0.0.1:${port}/files?region=eu-north-1`,
    objects,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
