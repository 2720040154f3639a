import { tellPot, type PotQuestion } from './tell.js';

/** Counts pots one by one and hands each over when it is told. */
self.addEventListener('message', ({ data }: MessageEvent<readonly PotQuestion[]>) => {
  self.postMessage(data.map(tellPot));
});
