import { parentPort } from 'node:worker_threads';
import { reckon, traceOf, type CheckWork, type ThreadAnswer } from './check-work.js';

// The program of a thread: it is given one thing to reckon and says what it found, or where it broke.
const answerTo = (work: CheckWork): ThreadAnswer => {
  try {
    return { found: reckon(work) };
  } catch (error) {
    return { broke: traceOf(error) };
  }
};

parentPort?.once('message', (work: CheckWork) => parentPort?.postMessage(answerTo(work)));
