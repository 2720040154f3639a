import type { OpeningAnswer, OpeningQuestion } from './opening-message.js';

/** Asks a worker that lives for this one opening. @throws when it breaks */
export function openInWorker(question: OpeningQuestion): Promise<OpeningAnswer> {
  const worker = new Worker(new URL('./opening.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<OpeningAnswer>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<OpeningAnswer>) => resolve(data);
    worker.onerror = (event) => reject(new Error(event.message));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}
