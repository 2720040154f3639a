// @ts-check
// `npm run bench -- NAME`: one benchmark of bench/, or `all`.
import { asCommand } from './embedded.mjs';
import { runPrograms } from './programs.mjs';

await asCommand((signal) => runPrograms('bench', process.argv.slice(2), signal));
