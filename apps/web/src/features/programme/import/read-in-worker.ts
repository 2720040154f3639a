import { LARGEST_FILE } from './found.js';
import type { FileRead } from './read-file.js';

/** What a reading may take before it is ended: a rule of a calendar can ask for times that never come. */
const PATIENCE_MS = 10_000;

export type Outcome = FileRead | { readonly as: 'too-large' | 'too-long' };

/** Reads a file in a thread of its own, that is ended with it: nothing in a file can hold the page, or reach the server. */
export async function readInWorker(file: File, patience = PATIENCE_MS): Promise<Outcome> {
  if (file.size > LARGEST_FILE) return { as: 'too-large' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const worker = new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Outcome>((resolve) => {
    setTimeout(() => resolve({ as: 'too-long' }), patience);
    worker.onmessage = ({ data }: MessageEvent<FileRead>) => resolve(data);
    worker.onerror = () => resolve({ as: 'neither' });
    worker.postMessage({ bytes, now: new Date() });
  }).finally(() => worker.terminate());
}
