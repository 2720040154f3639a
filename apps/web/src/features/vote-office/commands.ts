/**
 * The operator's tool, as it is called in a terminal. Names of files are an example that holds for the whole vote: one
 * keyholder's key in one file, named after their place in the list.
 */
const TOOL = 'npm run talka -- vote';
const each = (of: number, say: (at: number) => string): string =>
  Array.from({ length: of }, (_, at) => say(at + 1)).join(' ');

export const trusteeKeyCommand = (at?: number): string =>
  `${TOOL} trustee-key ${at ? `key-${at}.json` : 'my-key.json'}`;

export const ceremonyCommand = ({ id, needed, of }: { id: string; needed: number; of: number }): string =>
  `${TOOL} ceremony ${id} --threshold ${needed} ${each(of, (at) => `--trustee key-${at}.json.pub`)} --to ceremony.json`;

export const shareCommand = (): string => `${TOOL} share ceremony.json --key key-1.json --to share-1.json`;

export const openCommand = (needed: number): string =>
  `${TOOL} open closed.json ${each(needed, (at) => `--share share-${at}.json`)} --to opened`;
