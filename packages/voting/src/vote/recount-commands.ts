import type { VoteRules } from './vote-rules.js';

export interface RecountCommands {
  /** Names of the files as they are handed over. */
  readonly bundle: string;
  readonly pot: (pot: string) => string;
  /** Lines for a shell, by which the operator's tool comes to the same. */
  readonly commands: readonly string[];
}

/** How the count is repeated without this page, on a machine of one's own. */
export function commandsFor(
  { number, rules }: { readonly number: number; readonly rules: Pick<VoteRules, 'count'> },
  has: { readonly bundle: boolean; readonly pots: readonly string[] },
): RecountCommands {
  const bundle = `talka-${number}.json`;
  const pot = (id: string): string => `talka-${number}-${id}.pb`;
  const { rule, options } = rules.count;
  const said = Object.keys(options).length > 0 ? ` --options ${quoted(JSON.stringify(options))}` : '';
  return {
    ...{ bundle, pot },
    commands: [
      ...(has.bundle ? [`npm run talka -- recount ${bundle}`] : []),
      ...has.pots.map((id) => `npm run talka -- count ${pot(id)} --rule ${rule}${said}`),
    ],
  };
}

/** One word of a POSIX shell. */
const quoted = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;
