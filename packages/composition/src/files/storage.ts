import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';
import type { Env } from '@talka/platform';

export const STORAGE = Symbol('Storage');

/** Where bytes are kept: a folder by default, an S3-compatible bucket when one is named. */
export type Storage = Pick<Disk, 'put' | 'getStream' | 'getMetaData' | 'delete' | 'exists' | 'listAll'>;

/**
 * The storage that the settings name. `TALKA_FILES_S3` is `https://KEY:SECRET@host/bucket?region=…`.
 */
export async function fileStorage(env: Pick<Env, 'TALKA_FILES_DIR' | 'TALKA_FILES_S3'>): Promise<Storage> {
  if (env.TALKA_FILES_S3) return bucket(new URL(env.TALKA_FILES_S3));
  const location = resolve(env.TALKA_FILES_DIR);
  // The sweep lists the folder before anybody has put a file there.
  await mkdir(location, { recursive: true });
  return new Disk(new FSDriver({ location, visibility: 'private' }));
}

/** The S3 client is large and most towns keep files on disk, so it is loaded when it is asked for. */
async function bucket(address: URL): Promise<Storage> {
  const { S3Driver } = await import('flydrive/drivers/s3');
  return new Disk(
    new S3Driver({
      credentials: {
        accessKeyId: decodeURIComponent(address.username),
        secretAccessKey: decodeURIComponent(address.password),
      },
      endpoint: address.origin,
      region: address.searchParams.get('region') ?? 'auto',
      bucket: address.pathname.slice(1),
      visibility: 'private',
      supportsACL: false,
      forcePathStyle: true,
    }),
  );
}
