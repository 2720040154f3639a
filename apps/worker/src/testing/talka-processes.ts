import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';

const APPS = resolve(import.meta.dirname, '../../..');

/** A process of Talka as it runs in earnest: the built program, with nothing of the test inside. */
export class TalkaProcess {
  /** All it has written on its outputs. */
  said = '';

  private constructor(private readonly child: ChildProcess) {
    const listen = (chunk: Buffer): void => void (this.said += chunk.toString());
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
  }

  /** @returns when the process has said it is at work. */
  static async start(app: 'api' | 'worker', env: NodeJS.ProcessEnv): Promise<TalkaProcess> {
    const main = resolve(APPS, app, 'dist/main.js');
    if (!existsSync(main)) throw new Error(`${main} is not built: run "npm run build" first`);
    const child = spawn(process.execPath, [main], { env: { ...process.env, ...env }, stdio: 'pipe' });
    const started = new TalkaProcess(child);
    const ready = app === 'api' ? '"listening"' : '"working"';
    for (let waited = 0; !started.said.includes(ready); waited += 50) {
      if (child.exitCode !== null || waited > 120_000)
        throw new Error(`${app} did not start: ${started.said}`);
      await new Promise((done) => setTimeout(done, 50));
    }
    return started;
  }

  /** No time to finish anything, as when the power goes. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    await ended;
  }
}

/** The operator's tool, run to its end. @returns what it said, and whether it was content (exit code 0). */
export const operatorRuns = (
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ content: boolean; said: string }> =>
  new Promise((resolve) => {
    const command = [join(APPS, 'cli/dist/main.js'), ...args];
    execFile(process.execPath, command, { env: { ...process.env, ...env } }, (error, stdout, stderr) =>
      resolve({ content: error === null, said: stdout + stderr }),
    );
  });

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
