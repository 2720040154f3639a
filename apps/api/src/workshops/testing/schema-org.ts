import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const here = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(here.resolve(`${name}/package.json`));

/**
 * What is wrong with linked data by the vocabulary of schema.org, as Google's `schema-dts` has it: which properties a type has, of
 * which types their values are, and what there is to choose from. The compiler reads the data as it was served, written as a literal.
 * @param type what it has to be: `Course`
 * @returns one line for each fault the compiler stops at
 */
export async function faultsOf(type: string, data: unknown): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'talka-schema-'));
  try {
    await mkdir(join(folder, 'node_modules'));
    await symlink(folderOf('schema-dts'), join(folder, 'node_modules/schema-dts'));
    const file = join(folder, 'data.ts');
    const written = `import type { ${type}, WithContext } from 'schema-dts';\nexport const data: WithContext<${type}> = ${JSON.stringify(data, null, 2)};\n`;
    await writeFile(file, written);
    const compiler = join(folderOf('typescript'), 'bin/tsc');
    const options = ['--ignoreConfig', '--noEmit', '--strict', '--skipLibCheck', '--pretty', 'false'];
    const said = await promisify(execFile)(process.execPath, [compiler, ...options, file], {
      cwd: folder,
    }).then(
      () => '',
      (failed: { stdout?: string }) => failed.stdout || String(failed),
    );
    return said.split('\n').filter((line) => line !== '' && !line.startsWith(' '));
  } finally {
    await rm(folder, { recursive: true });
  }
}
