// @ts-check
// The generated election, counted in a browser's worker.
import * as voting from '@talka/voting';
import { generate } from './generate.mjs';
import { countGenerated, electionFrom } from './work.mjs';

globalThis.onmessage = (/** @type {MessageEvent} */ { data }) => {
  const figures = countGenerated(voting, electionFrom(generate(data)));
  globalThis.postMessage(figures);
};
