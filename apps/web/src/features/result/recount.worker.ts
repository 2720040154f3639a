import { recount, type RecountQuestion } from './recount.js';

self.addEventListener('message', ({ data }: MessageEvent<RecountQuestion>) => {
  self.postMessage(recount(data));
});
