/** Asks a worker one question and lets it go after the answer. @throws when the browser stopped it */
export function askWorker<Question, Answer>(worker: Worker, question: Question): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => resolve(data));
    worker.addEventListener('error', (event) => reject(new Error(event.message || 'the worker was stopped')));
    worker.addEventListener('messageerror', () => reject(new Error('the answer could not be read')));
    worker.postMessage(question);
  }).finally(() => worker.terminate());
}
