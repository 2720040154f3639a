import { readFile } from 'node:fs/promises';
import { keyedHash, readPersonalCode } from '@talka/composition';

/**
 * Turns a file of `code;area` into lines of `keyed hash;area` for uploading. Nothing is sent anywhere, and no code is said
 * again: a line that cannot be read is named by its number.
 * @returns false when some line could not be used
 */
export async function hashRoll(
  file: string,
  key: string | undefined,
  say: (line: string) => void,
  warn: (line: string) => void = (line) => void process.stderr.write(`${line}\n`),
): Promise<boolean> {
  if (!key || !/^[0-9a-f]{64}$/.test(key)) {
    warn('TALKA_ROLL_KEY must hold the key that “talka roll key” prints on the server.');
    return false;
  }
  const text = await readFile(file, 'utf8');
  let good = true;
  for (const [at, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === '') continue;
    const [code = '', area = ''] = line.split(';').map((part) => part.trim());
    const read = readPersonalCode(code);
    const usable = read.ok && /^\d{7}$/.test(area);
    if (usable) say(`${keyedHash(key, read.value.digits).toString('hex')};${area}`);
    else warn(`line ${at + 1}: ${read.ok ? 'no area of seven digits' : 'no personal code'}`);
    if (usable && !read.value.checks)
      warn(`line ${at + 1}: the code’s last digit does not fit; taken as it is`);
    good &&= usable;
  }
  return good;
}
