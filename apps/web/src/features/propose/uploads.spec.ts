import { describe, expect, it } from '@jest/globals';
import { NetworkError } from '@talka/api-client';
import type { FileView } from '@talka/contracts';
import { refuseFile, Uploads } from './uploads.js';

const picture = (name: string, size = 10) => new File([new Uint8Array(size)], name, { type: 'image/jpeg' });
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('files before they are sent', () => {
  it.each([
    [{ size: 10, type: 'image/png' }, 0, null],
    [{ size: 10, type: 'application/pdf' }, 4, null],
    [{ size: 10, type: 'image/png' }, 5, 'file.too-many'],
    [{ size: 0, type: 'image/png' }, 0, 'file.empty'],
    [{ size: 11 * 1024 * 1024, type: 'image/png' }, 0, 'file.too-large'],
    [{ size: 10, type: 'image/heic' }, 0, 'file.wrong-type'],
  ])('%j with %d already there', (file, have, code) => {
    expect(refuseFile(file, have)?.code ?? null).toBe(code);
  });
});

describe('sending files', () => {
  it('goes one at a time, keeps what the network lost, and sends it again', async () => {
    const order: string[] = [];
    let broken = true;
    const sent: FileView[] = [];
    const busy: boolean[] = [];
    const uploads = new Uploads({
      have: () => sent.length,
      sent: (view) => sent.push(view),
      busy: (now) => busy.push(now),
      send: (file, onProgress) => {
        order.push(file.name);
        onProgress(0.5);
        if (file.name === 'b' && broken) return Promise.reject(new NetworkError(undefined));
        return Promise.resolve({ id: file.name } as FileView);
      },
    });
    uploads.add([picture('a'), picture('b'), picture('c')]);
    await settle();
    expect(order).toEqual(['a', 'b', 'c']);
    expect(uploads.snapshot()).toMatchObject([{ state: 'lost', file: { name: 'b' } }]);
    broken = false;
    uploads.retry();
    await settle();
    expect(uploads.snapshot()).toEqual([]);
    expect(sent.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
    // Whoever leaves is asked only while something is leaving.
    uploads.add([picture('too large', 11 * 1024 * 1024)]);
    expect(busy).toEqual([true, false, true, false]);
  });

  it('stops one that is taken off the list, and counts those on their way', async () => {
    let stopped = false;
    const uploads = new Uploads({
      have: () => 4,
      sent: () => undefined,
      busy: () => undefined,
      send: (_, __, signal) =>
        new Promise((_resolve, reject) => {
          signal.addEventListener('abort', () => {
            stopped = true;
            reject(new DOMException('', 'AbortError'));
          });
        }),
    });
    uploads.add([picture('a'), picture('b')]);
    expect(uploads.snapshot().map(({ state }) => state)).toEqual(['sending', 'refused']);
    uploads.remove('upload-1');
    await settle();
    expect(stopped).toBe(true);
    expect(uploads.snapshot()).toHaveLength(1);
  });
});
