import { labOf, type LabQuestion } from './lab.js';

self.addEventListener('message', ({ data }: MessageEvent<readonly LabQuestion[]>) => {
  self.postMessage(data.map(labOf));
});
