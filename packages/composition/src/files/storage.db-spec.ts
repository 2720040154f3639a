import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newKey } from './keys.js';
import { fileStorage, type Storage } from './storage.js';
import { startBucket, type Bucket } from './testing/bucket.js';

describe('files in a bucket', () => {
  let bucket: Bucket;
  let storage: Storage;
  const storageAt = (address: string) => fileStorage({ TALKA_FILES_DIR: '', TALKA_FILES_S3: address });

  beforeAll(async () => {
    bucket = await startBucket();
    storage = await storageAt(bucket.address);
  });
  afterAll(() => bucket.close());

  it('come back byte for byte, and are gone when they are removed', async () => {
    const key = newKey(randomUUID(), 'pdf');
    const bytes = Buffer.from('%PDF-1.7 āžš\n\0\xff', 'latin1');
    await storage.put(key, bytes, { contentType: 'application/pdf' });
    expect(await buffer(await storage.getStream(key))).toEqual(bytes);
    expect(await storage.getMetaData(key)).toMatchObject({
      contentLength: bytes.length,
      contentType: 'application/pdf',
    });
    await storage.delete(key);
    expect(await storage.exists(key)).toBe(false);
    await expect(storage.getStream(key)).rejects.toThrow();
  });

  it('are not given to whoever signs with another secret', async () => {
    const key = newKey(randomUUID(), 'pdf');
    await storage.put(key, 'bytes');
    const stranger = await storageAt(bucket.wrongAddress);
    await expect(stranger.getStream(key)).rejects.toThrow();
    await expect(stranger.put(key, 'other bytes')).rejects.toThrow();
    expect((await buffer(await storage.getStream(key))).toString()).toBe('bytes');
  });
});
