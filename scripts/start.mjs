// @ts-check
// `npm start`: everything on one machine, with only node and npm installed.
import { runUntilStopped } from './start/command.mjs';

await runUntilStopped({ watch: false });
