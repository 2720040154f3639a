// @ts-check
// Says that what is built is built from what is there now: a start after it need not build again.
import { markBuilt } from './install.mjs';

markBuilt();
