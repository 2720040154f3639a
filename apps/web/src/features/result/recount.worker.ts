import { recountOpen, type OpenRecountQuestion } from './recount-open.js';
import { recount, type RecountQuestion } from './recount.js';

self.addEventListener('message', ({ data }: MessageEvent<RecountQuestion | OpenRecountQuestion>) => {
  self.postMessage('text' in data ? recount(data) : recountOpen(data));
});
