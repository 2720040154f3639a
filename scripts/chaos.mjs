// @ts-check
// `npm run chaos -- NAME`: one fault drill of chaos/, or `all`.
import { asCommand } from './embedded.mjs';
import { runPrograms } from './programs.mjs';

await asCommand((signal) => runPrograms('chaos', process.argv.slice(2), signal));
