import 'reflect-metadata';
import { resolve } from 'node:path';
import { operations, rollKeyOf } from '@talka/composition';
import { BadEnvironment, readEnv } from '@talka/platform';
import { Argument, Command } from 'commander';
import type { Answer } from './answer.js';
import { appoint } from './appoint.js';
import { countFile, type CountOptions } from './count.js';
import { demoPeopleGuide } from './demo-people.js';
import { doctor } from './doctor.js';
import { listOutbox, retryOutbox } from './outbox.js';
import { hashRoll } from './roll.js';
import { addVoteCommands } from './vote/commands.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const acts = () => operations(readEnv());

function sayAnswer({ lines, remarks, exitCode }: Answer): void {
  for (const remark of remarks) process.stderr.write(`${remark}\n`);
  for (const line of lines) say(line);
  process.exitCode = exitCode;
}

const talka = new Command('talka').description('The operator’s tool of Talka.');

talka
  .command('up')
  .description(
    'all that a start needs of the database at once: the schema, the region, and on wish the demonstration',
  )
  .option('--demo', 'add invented people and ideas if there is nobody yet, and say who to sign in as')
  .action(async (options: { demo?: boolean }) => {
    const { migrate, seed, seedDemo } = acts();
    await migrate();
    await seed();
    if (!options.demo) return say('The database is ready.');
    await seedDemo();
    say(demoPeopleGuide(process.env['TALKA_ORIGIN'] ?? 'http://localhost:3000'));
  });

talka
  .command('migrate')
  .description('bring the database to the newest schema')
  .action(async () => {
    const ran = await acts().migrate();
    say(ran.length > 0 ? `Ran ${ran.length} migrations: ${ran.join(', ')}` : 'The schema is up to date.');
  });

talka
  .command('seed')
  .description(
    'write the region: municipalities, areas, signatories, calls for ideas, budgets set up by real practices',
  )
  .option('--demo', 'add invented people and ideas')
  .option('--if-empty', 'say nothing when there are people already')
  .action(async (options: { demo?: boolean; ifEmpty?: boolean }) => {
    await acts().seed();
    if (!options.demo) return say('The region is in place.');
    const ideas = await acts().seedDemo();
    if (ideas > 0) say(`The region is in place, with ${ideas} invented ideas.`);
    else if (!options.ifEmpty) say('There are people already, so no demonstration was added.');
  });

talka
  .command('demo-people')
  .description('who to sign in as in the demonstration, and how')
  .action(() => say(demoPeopleGuide(process.env['TALKA_ORIGIN'] ?? 'http://localhost:3000')));

talka
  .command('grant')
  .description('give the first platform administrator their role; they give all others on the site')
  .addArgument(new Argument('<role>', 'the role').choices(['platform-administrator']))
  .argument('<email>', 'the address they have registered with')
  .option('--another', 'one more, when none of the present ones can be reached')
  .action(async (_role: string, email: string, options: { another?: boolean }) => {
    if (!(await appoint(readEnv(), { email, another: options.another === true }, say))) process.exitCode = 1;
  });

const roll = talka.command('roll').description('a municipality’s roll of residents');

roll
  .command('key')
  .description('on the server: the key to hash a roll with, for the municipality to keep as a secret')
  .action(() => say(rollKeyOf(readEnv().TALKA_SECRET)));

roll
  .command('hash')
  .description(
    'on the municipality’s own machine, with TALKA_ROLL_KEY: a file of personal codes becomes one of keyed hashes',
  )
  .argument('<file>', 'lines of code;area, the area being its number in the register')
  .action(async (file: string) => {
    if (!(await hashRoll(file, process.env['TALKA_ROLL_KEY'], say))) process.exitCode = 1;
  });

talka
  .command('audit')
  .description('the official log')
  .command('verify')
  .description('walk the whole hash chain and say what is wrong')
  .action(async () => {
    const verdict = await acts().verifyAudit();
    for (const fault of verdict.faults) say(`✗ ${fault}`);
    say(
      `${verdict.checked} entries checked, ${verdict.faults.length} faults. Head: ${verdict.head ?? 'none yet'}`,
    );
    if (verdict.faults.length > 0) process.exitCode = 1;
  });

const outbox = talka
  .command('outbox')
  .description('messages that did not get through: what, how old, how often tried, why')
  .action(async () => {
    if (!(await listOutbox(readEnv(), say))) process.exitCode = 1;
  });
outbox
  .command('retry')
  .description('send messages again, once what was in their way is mended')
  .argument('[ids...]', 'as the list names them')
  .option('--all', 'everything that is stuck')
  .action(async (ids: string[], options: { all?: boolean }) => {
    if (!(await retryOutbox(readEnv(), { ids, all: options.all === true }, say))) process.exitCode = 1;
  });

talka
  .command('count <file>')
  .description('count the ballots of a .pb file (pabulib.org/format) exactly')
  .option('--rule <rule>', 'greedy, mes (Equal Shares) or knapsack-greedy')
  .option('--options <json>', 'options of the rule, such as {"completion":"add1u"}')
  .option(
    '--import <mode>',
    'strict refuses what must be guessed, lenient leaves it out and says so',
    'strict',
  )
  .option('--rules-from-file', 'count by the rule and the threshold that the file names')
  .option('--json', 'print {selected, order, totalCost, ties, report, …} as one line of JSON')
  .action((file: string, options: CountOptions) => {
    // npm runs scripts in the repository's folder and says here where it was called.
    sayAnswer(countFile(resolve(process.env['INIT_CWD'] ?? '', file), options));
  });

addVoteCommands(talka, sayAnswer);

talka
  .command('doctor')
  .description('what this installation has, and what it lacks')
  .action(async () => {
    if (!(await doctor(readEnv(), say))) process.exitCode = 1;
  });

try {
  await talka.parseAsync();
} catch (error) {
  process.stderr.write(
    `${error instanceof BadEnvironment ? error.message : String((error as Error).stack)}\n`,
  );
  process.exitCode = 1;
}
