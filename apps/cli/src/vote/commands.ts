import { resolve } from 'node:path';
import type { Command } from 'commander';
import { failed, type Answer } from '../answer.js';
import { ceremony, share, type CeremonyOptions, type ShareOptions } from './ceremony.js';
import { Stopped } from './files.js';
import { open, type OpenOptions } from './open.js';
import { receipt } from './receipt.js';
import { recount } from './recount.js';
import { trusteeKey } from './trustee-key.js';

/** npm runs scripts in the repository's folder and says here where it was called. */
const here = (file: string): string => resolve(process.env['INIT_CWD'] ?? '', file);
const collect = (file: string, before: string[] = []): string[] => [...before, here(file)];

/** What a command answers; a file that cannot be read and a refusal are answers too. */
export async function answering(command: () => Answer | Promise<Answer>): Promise<Answer> {
  try {
    return await command();
  } catch (error) {
    if (error instanceof Stopped) return failed(error.message);
    throw error;
  }
}

/** The commands of those who hold keys, and of anybody who checks a vote. None of them needs a server. */
export function addVoteCommands(talka: Command, say: (answer: Answer) => void): void {
  const run = async (command: () => Answer | Promise<Answer>): Promise<void> => say(await answering(command));
  const vote = talka.command('vote').description('keys and the opening of a secret vote');
  vote
    .command('trustee-key <file>')
    .description('make a keyholder’s key: the secret half into the file, the public half beside it (.pub)')
    .action((file: string) => run(() => trusteeKey(here(file))));
  vote
    .command('ceremony <vote>')
    .description('make the key of a vote and part it among its keyholders')
    .requiredOption('--threshold <k>', 'so many of them open the vote together')
    .requiredOption('--trustee <file>', 'a keyholder’s public key (.pub); say it once for each', collect)
    .requiredOption('--to <file>', 'where the record goes; it holds no secret')
    .action((id: string, options: CeremonyOptions) =>
      run(() => ceremony(id, { ...options, to: here(options.to) })),
    );
  vote
    .command('share <ceremony>')
    .description('open your own part of the key')
    .requiredOption('--key <file>', 'your secret key')
    .requiredOption('--to <file>', 'where your part goes; keep it secret until the opening')
    .action((file: string, { key, to }: ShareOptions) =>
      run(() => share(here(file), { key: here(key), to: here(to) })),
    );
  vote
    .command('open <closed>')
    .description('open a closed vote with the keyholders’ parts, and write what is published')
    .requiredOption('--share <file>', 'an opened part of the key; say it once for each', collect)
    .requiredOption('--to <folder>', 'a new folder')
    .action((file: string, options: OpenOptions) =>
      run(() => open(here(file), { ...options, to: here(options.to) })),
    );
  talka
    .command('recount <published>')
    .description('check and count a published vote again: one file, or its folder')
    .option('--json', 'print every check and outcome as one line of JSON')
    .action((path: string, options: { json?: boolean }) => run(() => recount(here(path), options)));
  talka
    .command('receipt <receipt> <published>')
    .description('look a receipt up in a published vote: a file, or the line of its picture')
    .action((given: string, path: string) => {
      const own = given.startsWith('talka-receipt-') ? given : here(given);
      return run(() => receipt(own, here(path)));
    });
}
