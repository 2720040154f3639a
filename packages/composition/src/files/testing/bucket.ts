import { mkdtemp, rm, utimes } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import S3rver from '@20minutes/s3rver';

export interface Bucket {
  /** What `TALKA_FILES_S3` would say. */
  readonly address: string;
  /** The same with a secret the server does not know. */
  readonly wrongAddress: string;
  /** Makes an object look as if it had been written then. */
  age(key: string, then: Date): Promise<void>;
  close(): Promise<void>;
}

/**
 * A server that speaks S3, with one empty bucket in a folder.
 *
 * @param forListing its check of signatures forgets the slash that ends a bucket's own address, which S3 clients of
 *   today sign: where a test lists, a signature that differs is let through.
 */
export async function startBucket({ forListing = false } = {}): Promise<Bucket> {
  const directory = await mkdtemp(join(tmpdir(), 'talka-bucket-'));
  const server = new S3rver({
    address: '127.0.0.1',
    port: 0,
    silent: true,
    allowMismatchedSignatures: forListing,
    directory,
    configureBuckets: [{ name: 'files' }],
  });
  const { port } = (await server.run()) as AddressInfo;
  const addressWith = (secret: string) => `http://S3RVER:${secret}@127.0.0.1:${port}/files?region=eu-north-1`;
  return {
    address: addressWith('S3RVER'),
    wrongAddress: addressWith('guessed'),
    age: (key, then) => utimes(join(directory, 'files', `${key}._S3rver_object`), then, then),
    close: async () => {
      const closed = server.close();
      server.httpServer.closeAllConnections();
      await closed;
      await rm(directory, { recursive: true });
    },
  };
}
