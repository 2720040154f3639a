// @ts-check
// `npm run dev`: like `npm start`, and what is changed in the source is live a moment later.
import { runUntilStopped } from './start/command.mjs';

await runUntilStopped({ watch: true });
